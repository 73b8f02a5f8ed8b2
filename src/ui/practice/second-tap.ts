type Press = Pick<MouseEvent, "timeStamp" | "clientX" | "clientY">;

const doubleTapMs = 350;
const samePlacePx = 24;

// Not of a card: the second tap comes when the next card is there.
let last = { at: Number.NEGATIVE_INFINITY, x: 0, y: 0 };

/**
 * Tells a press from the second half of a double tap. The buttons of question and answer stand in the same place: a
 * double tap on the one must not press the other, which would show an answer unasked or rate a card unseen.
 */
export function isSecondTap({ timeStamp, clientX, clientY }: Press): boolean {
  const { at, x, y } = last;
  last = { at: timeStamp, x: clientX, y: clientY };
  // A key presses a button at 0, 0, and may do so as often as it likes.
  const isPointer = clientX !== 0 || clientY !== 0;
  const isNear = Math.hypot(clientX - x, clientY - y) < samePlacePx;
  return isPointer && isNear && timeStamp - at < doubleTapMs;
}
