import { type RefObject, useState } from "react";
import { flushSync } from "react-dom";
import { say } from "#words/notes.ts";
import { withGap } from "./note-gap.ts";

type Props = {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onType: (text: string) => void;
};

/** Has the words that are selected in a field asked for. */
export function GapButton({ field, onType }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const make = () => {
    const { current } = field;
    if (!current) return;
    const made = withGap(current.value, current.selectionStart, current.selectionEnd);
    const isMade = typeof made !== "string";
    // The text has to be there before the cursor can stand behind the gap.
    flushSync(() => {
      setProblem(isMade ? null : made);
      if (isMade) onType(made.text);
    });
    current.focus();
    if (isMade) current.setSelectionRange(made.end, made.end);
  };
  return (
    <div className="gap-button">
      {/* What is selected stays so, and a phone's keyboard where it is. */}
      <button
        type="button"
        className="button"
        onPointerDown={(event) => event.preventDefault()}
        onClick={make}
      >
        {say("makeGap")}
      </button>
      <p className="hint" role="status">
        {problem}
      </p>
    </div>
  );
}
