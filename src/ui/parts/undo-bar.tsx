import { type FocusEvent, useEffect, useRef, useState } from "react";
import type { Rehearse } from "#app/rehearse.ts";
import { useLastAct } from "#app/undo-hooks.ts";
import { LeaveIcon, UndoIcon } from "#ui/design/other-icons.tsx";
import { useUndoKey } from "./undo-key.ts";
import { useUndoTelling } from "./undo-telling.ts";
import "./undo-bar.css";

/** So long it stays when nobody is at it. */
const lingerMs = 12_000;

type Props = {
  readonly app: Rehearse;
  /** While one practises it would be in the way. */
  readonly isHidden: boolean;
};

/** Says what was done last, on whatever screen, and undoes it. */
export function UndoBar({ app, isHidden }: Props) {
  const { told, undo, close } = useUndoTelling(app);
  const canUndo = useLastAct(app) !== null;
  const [isAt, setAt] = useState({ pointer: false, focus: false });
  const cameFrom = useRef<Element | null>(null);
  const closing = useRef<HTMLButtonElement>(null);
  useUndoKey(canUndo && !isHidden ? undo : null);

  useEffect(() => {
    if (!told || told.isUnderWay || isAt.pointer || isAt.focus) return;
    const timer = setTimeout(close, lingerMs);
    return () => clearTimeout(timer);
  }, [told, isAt, close]);

  const leave = () => {
    if (isAt.focus) goBack(cameFrom.current);
    setAt({ pointer: false, focus: false });
    close();
  };
  const onFocus = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
    setAt((at) => ({ ...at, focus: true }));
  };
  const isShown = told !== null && !isHidden;
  return (
    <section
      className={isShown ? "undo-bar" : "visually-hidden"}
      aria-label={isShown ? "Last change" : undefined}
      onPointerEnter={() => setAt((at) => ({ ...at, pointer: true }))}
      onPointerLeave={() => setAt((at) => ({ ...at, pointer: false }))}
      onFocus={onFocus}
      onBlur={() => setAt((at) => ({ ...at, focus: false }))}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // It ends nothing else.
        event.preventDefault();
        leave();
      }}
    >
      <p role="status" dir="auto">
        {/* Another element each time: the same sentence is told again when the same was done again. */}
        {isShown && <span key={told.turn}>{told.says}</span>}
      </p>
      {isShown && told.canUndo && canUndo && (
        <button
          type="button"
          className="button"
          aria-keyshortcuts="Control+Z Meta+Z"
          onClick={() => {
            // This button goes away.
            closing.current?.focus();
            undo();
          }}
        >
          <UndoIcon />
          Undo
        </button>
      )}
      {isShown && (
        <button type="button" className="button undo-bar-close" ref={closing} onClick={leave}>
          <LeaveIcon />
          <span className="visually-hidden">Close</span>
        </button>
      )}
    </section>
  );
}

/** Gives the focus back to what had it, or to the screen where that is gone. */
function goBack(to: Element | null): void {
  const back = to?.isConnected ? to : document.querySelector("main");
  if (back instanceof HTMLElement) back.focus({ preventScroll: true });
}
