import { say } from "#words/parts.ts";
import { percent } from "./percent.ts";
import "./work-progress.css";

type Props = {
  /** What is being done. */
  readonly label: string;
  /** From 0 to 1, how much is done. */
  readonly share: number;
  /** Null where it cannot be ended any more. */
  readonly onStop: (() => void) | null;
};

/**
 * The button that began it is gone, so it takes the focus. When it goes itself, with the focus in it, what stands in its place then
 * has a button to go on from, unless something else has taken the focus.
 */
function holdFocus(element: HTMLElement | null) {
  if (!element) return;
  element.focus({ preventScroll: true });
  const place = element.parentElement;
  return () => {
    if (!element.contains(document.activeElement)) return;
    queueMicrotask(() => {
      if (document.activeElement !== document.body) return;
      place?.querySelector<HTMLElement>("button:not(:disabled)")?.focus({ preventScroll: true });
    });
  };
}

/** How far a long piece of work is, and the button that ends it. */
export const WorkProgress = ({ label, share, onStop }: Props) => (
  <div className="work-progress" ref={holdFocus} tabIndex={-1}>
    <p>
      {say("working", { work: label })}{" "}
      <span className="work-progress-share">{percent(share)}</span>
    </p>
    <progress aria-label={label} value={share} />
    {onStop && (
      <button type="button" className="button" onClick={onStop}>
        {say("cancel")}
      </button>
    )}
  </div>
);

const quarters = 4;

/** What a screen reader tells of it: each quarter, rather than each hundredth. */
export const progressInWords = (label: string, share: number): string =>
  say("workDone", { work: label, share: percent(Math.floor(quarters * share) / quarters) });
