import { say } from "#words/parts.ts";
import type { AutosavedField } from "./autosaved.ts";
import "#ui/design/message.css";
import "./changed-elsewhere.css";

type Props<Value> = {
  readonly field: Pick<AutosavedField<Value>, "elsewhere" | "keepMine" | "takeElsewhere">;
  /** What it says, as text. */
  readonly inWords: (value: Value) => string;
};

/** Both texts to choose from, where one was stored elsewhere while the other was typed here. */
export const ChangedElsewhere = <Value,>({
  field: { elsewhere, keepMine, takeElsewhere },
  inWords,
}: Props<Value>) => (
  <div role="status" className="changed-elsewhere">
    {elsewhere && (
      <div className="notice">
        <p>{say("changedElsewhere")}</p>
        <blockquote dir="auto">{inWords(elsewhere.value).trim() || say("nothing")}</blockquote>
        <p>{say("yoursStays")}</p>
        <div className="changed-elsewhere-choice">
          <button type="button" className="button" onClick={keepMine}>
            {say("keepMine")}
          </button>
          <button type="button" className="button" onClick={takeElsewhere}>
            {say("takeOther")}
          </button>
        </div>
      </div>
    )}
  </div>
);
