import type { Skipped } from "#model/draft.ts";
import { useLanguage } from "#ui/parts/language.tsx";
import { say } from "#words/guides.ts";

/** What was seen in the guide and is not among the notes, and why. */
export function LeftOut({ skipped }: { skipped: readonly Skipped[] }) {
  const lang = useLanguage();
  if (skipped.length === 0) return null;
  return (
    <details className="draft-section left-out">
      <summary>{say("leftOut", { parts: skipped.length })}</summary>
      <ul>
        {skipped.map(({ text, reason, line }) => (
          <li key={`${line} ${text}`}>
            <p dir="auto" lang={lang}>
              {text}
            </p>
            <p className="hint">{say("leftOutWhy", { reason, line })}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
