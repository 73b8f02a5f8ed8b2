import { UndoIcon } from "#ui/design/other-icons.tsx";
import { say } from "#words/practice.ts";
import { swipeUndoes } from "./swipe-words.ts";
import type { SwipeRating } from "./swiped.ts";
import { useThumbAtStart } from "./thumb.ts";
import "./swipe-undo.css";

type Props = { readonly rating: SwipeRating; readonly onUndo: () => void };

/** Takes back what was swiped, where the thumb that did it still is. */
export const SwipeUndo = ({ rating, onUndo }: Props) => (
  <button
    type="button"
    className={useThumbAtStart() ? "button swipe-undo at-start" : "button swipe-undo"}
    onClick={onUndo}
  >
    <UndoIcon />
    {say(swipeUndoes[rating])}
  </button>
);
