import type { Skipped } from "#model/draft.ts";

/** What was seen in the guide and is not among the notes, and why. */
export function LeftOut({ skipped }: { skipped: readonly Skipped[] }) {
  if (skipped.length === 0) return null;
  return (
    <details className="draft-section left-out">
      <summary>Left out: {skipped.length}</summary>
      <ul>
        {skipped.map(({ text, reason, line }) => (
          <li key={`${line} ${text}`}>
            <p dir="auto">{text}</p>
            <p className="hint">
              {reason}, line {line}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
