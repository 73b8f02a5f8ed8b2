import type { Statement } from "#model/note.ts";
import "./disputed.css";

/** What a guide says twice, each with the section that says it. */
export const DisputedStatements = ({ statements }: { statements: readonly Statement[] }) => (
  <ul className="disputed-statements">
    {statements.map(({ says, section }) => (
      <li key={`${section} ${says}`}>
        <q dir="auto">{says}</q>
        <cite dir="auto">{section}</cite>
      </li>
    ))}
  </ul>
);
