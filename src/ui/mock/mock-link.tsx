import { Link } from "wouter";
import { mocksPath } from "./mock-path.ts";
import "./mock-link.css";

/** The way to mock interviews, for who has an interview or looks at how they stand. */
export const MockLink = () => (
  <Link href={mocksPath} className="mock-link">
    <strong>Mock interview</strong>
    <span className="hint">Answer aloud against the clock, then see what you missed.</span>
  </Link>
);
