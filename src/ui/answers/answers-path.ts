import { type AnswerId, answerId } from "#model/ids.ts";

/** Where all answers are. */
export const answersPath = "/answers";

/** The address of the questions that have no answer. */
export const unansweredPath = `${answersPath}/missing`;

const fresh = "new-";

/** The address of a story that is yet to be begun. It stays its address once it is. */
export const freshAnswerPath = (id: AnswerId): string =>
  `${answersPath}/${fresh}${encodeURIComponent(id)}`;

/** The answer that an address leads to, and whether it may be yet to be begun. */
export const answerAt = (of: string): { readonly id: AnswerId; readonly isFresh: boolean } => ({
  id: answerId(of.startsWith(fresh) ? of.slice(fresh.length) : of),
  isFresh: of.startsWith(fresh),
});

/** The address of an answer's own page. */
export const answerPath = (id: AnswerId): string => `${answersPath}/${encodeURIComponent(id)}`;
