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
        <p>Changed elsewhere meanwhile. There it says:</p>
        <blockquote dir="auto">{inWords(elsewhere.value).trim() || "Nothing."}</blockquote>
        <p>What you typed here is still in the field, and is not saved yet.</p>
        <div className="changed-elsewhere-choice">
          <button type="button" className="button" onClick={keepMine}>
            Keep what I typed
          </button>
          <button type="button" className="button" onClick={takeElsewhere}>
            Take the other
          </button>
        </div>
      </div>
    )}
  </div>
);
