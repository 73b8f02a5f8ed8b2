export { possibleStates, unknownTermsIn } from "#search/unknown-terms.ts";
