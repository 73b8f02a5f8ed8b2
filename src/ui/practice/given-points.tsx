import type { KeyPoint } from "#model/note.ts";
import { useLanguage } from "#ui/parts/language.tsx";
import { WithFormulas } from "#ui/parts/with-formulas.tsx";
import { say } from "#words/practice.ts";
import "./given-points.css";

/** The points of an answer that are given where one of the others is asked for. */
export function GivenPoints({ points }: { readonly points: readonly KeyPoint[] }) {
  const lang = useLanguage();
  if (points.length === 0) return null;
  return (
    <section className="given-points">
      <h2>{say("givenPoints")}</h2>
      <ul dir="auto">
        {points.map((point) => (
          <li key={point} lang={lang}>
            <WithFormulas text={point} />
          </li>
        ))}
      </ul>
    </section>
  );
}
