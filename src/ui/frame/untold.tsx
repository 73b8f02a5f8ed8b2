import { Link } from "wouter";
import type { Interview } from "#model/interview.ts";
import { strongName } from "#ui/today/strong-name.tsx";
import { say } from "#words/today.ts";
import "./untold.css";

/** Asks how interviews went that are over. */
export const Untold = ({ interviews }: { interviews: readonly Interview[] }) =>
  interviews.map(({ id, name }) => (
    <section key={id} className="untold" aria-label={say("over")}>
      <p>{say.rich("howWent", { name, own: strongName })}</p>
      <Link href={`/interviews/${encodeURIComponent(id)}/after`} className="button">
        {say("tellAsked")}
      </Link>
    </section>
  ));
