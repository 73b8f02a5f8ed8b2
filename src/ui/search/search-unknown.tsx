import type { ReactNode } from "react";
import { possibleStates, unknownTermsIn } from "#app/search-terms.ts";
import { say } from "#words/search.ts";

/** Says of what was typed as a term that it is none, and what is possible. */
export function SearchUnknown({ typed }: { readonly typed: string }) {
  const [first] = unknownTermsIn(typed);
  return (
    <p role="status" className="hint search-unknown">
      {first && <UnknownTerm term={first} />}
    </p>
  );
}

const UnknownTerm = ({ term }: { readonly term: string }) =>
  term.toLowerCase().startsWith("is:")
    ? say.rich("unknownState", { term, code, states })
    : say.rich("unknownDays", { term, code });

/** Around what can be typed. */
const code = (text: readonly ReactNode[]): ReactNode => <code key={text.join("")}>{text}</code>;

const states = (): ReactNode =>
  possibleStates.map((state, at) => (
    <span key={state}>
      {at > 0 && ", "}
      <code>is:{state}</code>
    </span>
  ));
