import { type Day, parseDay } from "#model/day.ts";
import { type InterviewId, interviewId } from "#model/ids.ts";
import type { Coverage, Debrief, InterviewPlan } from "#model/interview.ts";
import { setDayMinutes } from "#store/day-minutes.ts";
import {
  readInterview,
  removeInterview as remove,
  storeDebrief,
  storeInterview,
} from "#store/interviews.ts";
import { say } from "#words/interviews.ts";
import type { Rehearse } from "./rehearse.ts";
import { settingProblem } from "./settings.ts";

/** What an interview is called when it is given no name. */
export const unnamed = "Interview";

/** How many characters a name may have. */
export const longestName = 100;

/** How many characters of a question are kept. */
const longestQuestion = 1000;

/** The last instant that a date field can write. */
const latest = Date.UTC(9999, 11, 31);

/**
 * Stores an interview: a new one where the id is null. One that was told of and now gets a date ahead is a next round: it
 * is stored beside the old one, which keeps what was told. Returns its id.
 *
 * @throws RangeError when the name is too long, the instant is none, or nothing is covered
 */
export async function saveInterview(
  app: Rehearse,
  id: InterviewId | null,
  { name, at, covers }: InterviewPlan,
): Promise<InterviewId> {
  const problem = nameProblem(name) ?? instantProblem(at) ?? coverageProblem(covers);
  if (problem) throw new RangeError(problem);
  const now = app.environment.now();
  const before = id && (await readInterview(app.db, id));
  const isNextRound = before !== null && before.debrief !== null && before.at <= now && at > now;
  const stored = id === null || isNextRound ? interviewId(app.environment.newId()) : id;
  const plan = { id: stored, name: name.trim() || unnamed, at, covers: covers.filter(holds) };
  await storeInterview(app.db, plan, now);
  return stored;
}

/** Takes an interview away. Reviews, and all that was learned for it, stay. */
export const removeInterview = (app: Rehearse, id: InterviewId): Promise<void> =>
  remove(app.db, id, app.environment.now());

/**
 * Stores what was told of an interview. Questions are stored without the blanks around them.
 *
 * @throws RangeError when a question is too long, or a topic stands there twice
 */
export async function saveDebrief(
  app: Rehearse,
  id: InterviewId,
  { went, asked }: Debrief,
): Promise<void> {
  const topics = asked.map(({ deck, topic }) => JSON.stringify([deck, topic]));
  if (new Set(topics).size < topics.length) throw new RangeError("A topic is there twice.");
  for (const { question } of asked) {
    const problem = questionProblem(question);
    if (problem) throw new RangeError(problem);
  }
  const trimmed = asked.map((topic) => ({ ...topic, question: topic.question.trim() }));
  await storeDebrief(app.db, id, { went, asked: trimmed }, app.environment.now());
}

/**
 * Sets the minutes of a single day: 0 for a day off, null for those of its weekday again.
 *
 * @throws RangeError when the day is none of the calendar, or the minutes are not a whole number from 0 to 600
 */
export async function setMinutesOn(app: Rehearse, day: Day, minutes: number | null): Promise<void> {
  const problem = dayProblem(day) ?? (minutes === null ? null : minutesProblem(minutes));
  if (problem) throw new RangeError(problem);
  await setDayMinutes(app.db, day, minutes, app.environment.now());
}

// Each of these says why something cannot be, in words for its user; null when it can.

export const nameProblem = (name: string): string | null =>
  name.trim().length > longestName ? say("nameTooLong", { most: longestName }) : null;

export const instantProblem = (at: number): string | null =>
  Number.isInteger(at) && at >= 0 && at <= latest ? null : say("chooseDateAndTime");

export const coverageProblem = (covers: InterviewPlan["covers"]): string | null =>
  covers.some(holds) ? null : say("coverSomething");

export const questionProblem = (question: string): string | null =>
  question.trim().length > longestQuestion
    ? say("questionTooLong", { most: longestQuestion })
    : null;

export const dayProblem = (day: string): string | null =>
  parseDay(day) === null ? say("chooseDate") : null;

export const minutesProblem = (minutes: number): string | null =>
  settingProblem("weekdayMinutes", minutes);

const holds = ({ topics }: Coverage): boolean => topics === null || topics.length > 0;
