import type { Statement } from "#model/note.ts";
import { useLanguage } from "#ui/parts/language.tsx";
import "./disputed.css";

/** What a guide says twice, each with the section that says it. */
export function DisputedStatements({ statements }: { statements: readonly Statement[] }) {
  const lang = useLanguage();
  return (
    <ul className="disputed-statements">
      {statements.map(({ says, section }) => (
        <li key={`${section} ${says}`} lang={lang}>
          <q dir="auto">{says}</q>
          <cite dir="auto">{section}</cite>
        </li>
      ))}
    </ul>
  );
}
