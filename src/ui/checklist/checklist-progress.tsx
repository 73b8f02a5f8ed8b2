import type { Checklist } from "#app/checklist.ts";
import { progressInWords } from "./checklist-words.ts";

/** How far all actions are, in words and as a bar. */
export function ChecklistProgressBar({ checklist }: { readonly checklist: Checklist }) {
  const { progress, isAll, today } = checklist;
  return (
    <div className="checklist-progress">
      <p role="status">{progressInWords(progress, isAll, today)}</p>
      {/* To be seen only: the same stands above in words. Widths as attributes, since the page's policy allows no inline styles. */}
      <svg aria-hidden="true" focusable="false">
        <rect width={`${(100 * progress.done) / progress.total}%`} height="100%" />
      </svg>
    </div>
  );
}
