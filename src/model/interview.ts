import type { Day } from "./day.ts";
import type { DeckId, InterviewId } from "./ids.ts";
import type { Stamp } from "./stamp.ts";
import type { Instant } from "./time.ts";

/** What an interview may ask: a deck, or some of its topics. */
export type Coverage = {
  readonly deck: DeckId;
  /** Null: the whole deck, also what is added to it later. */
  readonly topics: readonly string[] | null;
};

/** A topic that came up in an interview, and what was asked. */
export type AskedTopic = {
  readonly deck: DeckId;
  readonly topic: string;
  /** In the person's own words; may be empty. */
  readonly question: string;
};

/** What a person tells of an interview that is over. */
export type Debrief = {
  /** Null where they did not want to say. */
  readonly went: "well" | "mixed" | "badly" | null;
  readonly asked: readonly AskedTopic[];
};

/** What a person fills in about an interview. */
export type InterviewPlan = {
  readonly name: string;
  readonly at: Instant;
  readonly covers: readonly Coverage[];
};

/** An interview that is prepared for, or is over. It is changed as a whole, so it carries one stamp. */
export type Interview = InterviewPlan & {
  readonly id: InterviewId;
  /** Null until they have told. */
  readonly debrief: Debrief | null;
  readonly removed: boolean;
  readonly changed: Stamp;
};

/** How many minutes there are on one day, where they are not those of its weekday; 0 on a day off. */
export type DayMinutes = {
  readonly day: Day;
  /** Null: those of the weekday again. */
  readonly minutes: number | null;
  readonly changed: Stamp;
};

/** Whether an interview may ask about a topic. */
export const isCovered = (
  { covers }: Pick<Interview, "covers">,
  deck: DeckId,
  topic: string,
): boolean => covers.some((each) => each.deck === deck && (each.topics?.includes(topic) ?? true));

/** Interviews of which the person has not told how they went. */
export const untold = (interviews: readonly Interview[], now: Instant): Interview[] =>
  interviews.filter(({ at, debrief }) => at <= now && debrief === null);
