import { noteStates } from "./note-states.ts";
import { daysIn, lookedUpStates, terms } from "./query.ts";

/** What can follow `is:`. */
export const possibleStates: readonly string[] = [...lookedUpStates, ...noteStates];

/**
 * What was typed as a term that narrows a search, and is none: `is:foo`, `missed:0d`. The last one may still be being typed: it is
 * unknown once nothing that is possible begins like it.
 */
export function unknownTermsIn(typed: string): string[] {
  return [...typed.matchAll(terms)].flatMap(([whole, name, given = ""], at, { length }) => {
    const value = given.replaceAll('"', "").toLowerCase();
    const isBeingTyped = at === length - 1 && !/\s$/.test(typed);
    if (value === "") return [];
    const isKnown =
      name?.toLowerCase() === "is"
        ? possibleStates.some(
            (state) => state === value || (isBeingTyped && state.startsWith(value)),
          )
        : name?.toLowerCase() !== "missed" ||
          daysIn(value) !== null ||
          (isBeingTyped && /^[1-9]\d{0,3}$/.test(value));
    return isKnown ? [] : [whole];
  });
}
