import { say } from "#words/decks.ts";
import type { Selecting } from "./selecting.ts";

/** Has notes be selected, or ends it. */
export const SelectionButton = ({ selecting }: { readonly selecting: Selecting }) => {
  const { selection, begin, end, button } = selecting;
  return (
    <button
      ref={button}
      type="button"
      className="button"
      aria-pressed={selection !== null}
      onClick={() => (selection ? end() : begin())}
    >
      {say("select")}
    </button>
  );
};
