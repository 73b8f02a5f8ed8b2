import type { Evidence } from "#model/mine.ts";
import { OutsideLink } from "#ui/parts/outside-link.tsx";
import { say } from "#words/evidence.ts";
import "./action-evidence.css";

/** What shows that an action was done, as its user has written it. */
export const ActionEvidence = ({ evidence: { text, link } }: { readonly evidence: Evidence }) => (
  <section className="action-evidence">
    <h2>{say("yours")}</h2>
    {text.trim() !== "" && (
      <p className="action-evidence-text" dir="auto">
        {text}
      </p>
    )}
    {link.trim() !== "" && (
      <p>
        <OutsideLink link={link} />
      </p>
    )}
    {text.trim() === "" && link.trim() === "" && <p className="hint">{say("noneYet")}</p>}
  </section>
);
