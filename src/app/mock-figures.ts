// What the screens of mock interviews ask of the rules.

export { interviewersOf } from "#plan/mock.ts";
export { mockMinutes } from "#plan/mock-length.ts";
export { isLeft, keepEveryMs, type MockEvent, placeIn, spentIn } from "#practice/mock.ts";
export {
  answerMs,
  fillersIn,
  firstUnjudged,
  followUpMs,
  saidShare,
  timesOf,
} from "#practice/mock-results.ts";
export { proposedRating } from "#practice/proposal.ts";
