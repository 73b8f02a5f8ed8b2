import { possibleStates, unknownTermsIn } from "#app/search-terms.ts";

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
  term.toLowerCase().startsWith("is:") ? (
    <>
      Nothing is called <code>{term}</code>. Possible are{" "}
      {possibleStates.map((state, at) => (
        <span key={state}>
          {at > 0 && ", "}
          <code>is:{state}</code>
        </span>
      ))}
      .
    </>
  ) : (
    <>
      <code>{term}</code> is no number of days. Write <code>missed:7d</code> for the last 7 days.
    </>
  );
