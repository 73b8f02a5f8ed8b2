import { say } from "#words/parts.ts";
import type { AutosavedField } from "./autosaved.ts";
import "./autosaved-line.css";

type Props = {
  readonly field: Pick<
    AutosavedField<unknown>,
    "isSaved" | "isUnsaved" | "problem" | "elsewhere" | "keep"
  >;
};

/** Says below a field whether what was typed is stored. Its room is kept, so that nothing moves while one types. */
export const AutosavedLine = ({
  field: { isSaved, isUnsaved, problem, elsewhere, keep },
}: Props) => (
  <div className="autosaved-line">
    <p className={problem === null ? "hint" : "field-problem"} role="status">
      {problem !== null ? say("notSaved", { reason: problem }) : isSaved && say("saved")}
    </p>
    {problem === null && isUnsaved && !elsewhere && (
      <p className="hint" aria-hidden="true">
        {say("saving")}
      </p>
    )}
    {problem !== null && (
      <button type="button" className="button" onClick={keep}>
        {say("tryAgain")}
      </button>
    )}
  </div>
);
