import type { CardId, DeckId, MockId } from "./ids.ts";
import type { SaidPoints } from "./said-points.ts";
import type { TopicName } from "./sitting.ts";
import type { Stamp } from "./stamp.ts";
import type { Instant } from "./time.ts";

/** A recruiter screen is short and broad; a hiring panel goes deeper, and asks on. */
export const mockStyles = ["screen", "panel"] as const;
export type MockStyle = (typeof mockStyles)[number];

/** What interviewers ask whatever the job is, and no deck has to hold. */
export const standingQuestions = [
  "about you",
  "why this role",
  "pay",
  "when",
  "your questions",
] as const;
export type StandingQuestion = (typeof standingQuestions)[number];

/** What is asked on: in the words of the deck, or which of what was just named matters most, which gives no answer away. */
export type FollowUp =
  | { readonly by: "deck"; readonly says: string }
  | { readonly by: "interviewer" };

/** What is asked in a mock interview. Its words are those of the note at the time; a follow-up keeps its own. */
export type MockQuestion =
  | {
      readonly from: "deck";
      readonly card: CardId;
      readonly topic: TopicName;
      readonly followUps: readonly FollowUp[];
    }
  | { readonly from: "interviewer"; readonly asks: StandingQuestion };

/** What came of a question that was asked. */
export type MockAnswer = {
  /** How long was spoken, in whole milliseconds: to the question, then to each follow-up. One under way is not among them. */
  readonly tookMs: readonly number[];
  /** What its user noted down of it; may be empty. */
  readonly noted: string;
  /** Which points were said, by their own judgement; null until they have gone through it. */
  readonly said: SaidPoints | null;
  /** How many filler words they counted; null where they did not count. */
  readonly fillers: number | null;
};

/** The clock of the answer under way. */
export type MockTurn = {
  /** What had been spoken when the clock was started last, in whole milliseconds. */
  readonly spentMs: number;
  /** When that was; null while it stands still. */
  readonly since: Instant | null;
};

/**
 * A mock interview, under way or over. It is changed as a whole, so it carries one stamp. How an answer was rated, where it was,
 * stands in the log, under the id of the mock.
 */
export type Mock = {
  readonly id: MockId;
  readonly style: MockStyle;
  /** How long it was to be. */
  readonly minutes: number;
  readonly decks: readonly DeckId[];
  readonly startedAt: Instant;
  /** Null while it can be taken up again. */
  readonly endedAt: Instant | null;
  readonly questions: readonly MockQuestion[];
  /** One for each question that was asked, in their order; the last may be under way. */
  readonly answers: readonly MockAnswer[];
  /** Null between two questions, and at the end. */
  readonly turn: MockTurn | null;
  readonly removed: boolean;
  readonly changed: Stamp;
};
