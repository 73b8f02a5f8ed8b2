import { type FocusEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { LeaveIcon } from "./other-icons.tsx";
import { Tooltip } from "./tooltip.tsx";
import "./toast.css";

/** So long it stays when nobody is at it. */
const lingerMs = 12_000;

type Told = {
  readonly says: string;
  /** Another one each time, so that the same is told anew. */
  readonly turn: number;
  /** It stays until something else is told. */
  readonly stays?: boolean;
};

type Props = {
  /** What it is called for those who hear the page. */
  readonly label: string;
  /** Null when there is nothing to say. */
  readonly told: Told | null;
  /** The word on the button that closes it. */
  readonly close: string;
  readonly onClosed: () => void;
  /** What can be done about it, given what moves the focus to where it can stay. */
  readonly children: (keepFocus: () => void) => ReactNode;
};

/** Says what was done, at the edge of the screen, with a button that does something about it. */
export function ToastBar({ label, told, close, onClosed, children }: Props) {
  const [isAt, setAt] = useState({ pointer: false, focus: false });
  const cameFrom = useRef<Element | null>(null);
  const closing = useRef<HTMLButtonElement>(null);

  const { turn = null, stays = false } = told ?? {};
  useEffect(() => {
    if (turn === null || stays || isAt.pointer || isAt.focus) return;
    const timer = setTimeout(onClosed, lingerMs);
    return () => clearTimeout(timer);
  }, [turn, stays, isAt, onClosed]);

  const leave = () => {
    if (isAt.focus) goBack(cameFrom.current);
    setAt({ pointer: false, focus: false });
    onClosed();
  };
  const onFocus = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
    setAt((at) => ({ ...at, focus: true }));
  };
  return (
    <section
      className={told ? "toast-bar" : "visually-hidden"}
      aria-label={told ? label : undefined}
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
      {/* It is there before it says something, so that screen readers listen to it. */}
      <p role="status" dir="auto">
        {told && <span key={told.turn}>{told.says}</span>}
      </p>
      {told && children(() => closing.current?.focus())}
      {told && (
        <Tooltip says="Esc">
          <button type="button" className="button toast-close" ref={closing} onClick={leave}>
            <LeaveIcon />
            <span className="visually-hidden">{close}</span>
          </button>
        </Tooltip>
      )}
    </section>
  );
}

/** Gives the focus back to what had it, or to the screen where that is gone. */
function goBack(to: Element | null): void {
  const back = to?.isConnected ? to : document.querySelector("main");
  if (back instanceof HTMLElement) back.focus({ preventScroll: true });
}
