import type { AnswerId } from "#model/ids.ts";

/** Where all answers are. */
export const answersPath = "/answers";

/** The address of the questions that have no answer. */
export const unansweredPath = `${answersPath}/missing`;

/** The address of an answer's own page, also of one that is not begun yet. */
export const answerPath = (id: AnswerId): string => `${answersPath}/${encodeURIComponent(id)}`;
