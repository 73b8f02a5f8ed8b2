import { terms } from "#search/query.ts";

export { possibleStates, unknownTermsIn } from "#search/unknown-terms.ts";

/** Whether what was typed has words to look for, and not only terms that narrow down. */
export const hasWords = (typed: string): boolean =>
  [...typed.matchAll(terms)].some(([, name]) => name === undefined);
