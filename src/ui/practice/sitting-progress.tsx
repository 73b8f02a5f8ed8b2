import { say } from "#words/practice.ts";

/** How much of the sitting has reached the disk. */
export function SittingProgress({ done, total }: { done: number; total: number }) {
  return (
    <div
      role="progressbar"
      aria-label={say("sittingProgress")}
      aria-valuemin={0}
      aria-valuenow={done}
      aria-valuemax={total}
      aria-valuetext={say("reviewsOf", { done, total })}
    >
      {/* Widths as attributes: the page's policy allows no inline styles. */}
      <svg className="sitting-progress" aria-hidden="true" focusable="false">
        <rect className="sitting-progress-done" width={`${(100 * done) / Math.max(1, total)}%`} />
      </svg>
    </div>
  );
}
