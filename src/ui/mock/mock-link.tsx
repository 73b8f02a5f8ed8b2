import { Link } from "wouter";
import { say } from "#words/mock.ts";
import { mocksPath } from "./mock-path.ts";
import "./mock-link.css";

/** The way to mock interviews, for who has an interview or looks at how they stand. */
export const MockLink = () => (
  <Link href={mocksPath} className="mock-link">
    <strong>{say("mockInterview")}</strong>
    <span className="hint">{say("aboutLink")}</span>
  </Link>
);
