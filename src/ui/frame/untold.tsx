import { Link } from "wouter";
import type { Interview } from "#model/interview.ts";
import "./untold.css";

/** Asks how interviews went that are over. */
export const Untold = ({ interviews }: { interviews: readonly Interview[] }) =>
  interviews.map(({ id, name }) => (
    <section key={id} className="untold" aria-label="An interview that is over">
      <p dir="auto">
        How did <strong>{name}</strong> go?
      </p>
      <Link href={`/interviews/${encodeURIComponent(id)}/after`} className="button">
        Tell what was asked
      </Link>
    </section>
  ));
