import type { Statement } from "#model/note.ts";
import "./disputed.css";

/** All sides, where the guide contradicts itself. */
export function Disputed({ statements }: { statements: readonly Statement[] }) {
  return (
    <section className="disputed">
      <h2>The guide contradicts itself</h2>
      <ul>
        {statements.map(({ says, section }) => (
          <li key={`${section} ${says}`}>
            <q dir="auto">{says}</q>
            <cite dir="auto">{section}</cite>
          </li>
        ))}
      </ul>
    </section>
  );
}
