import type { CoverableDeck } from "#app/coverable.ts";
import type { Environment } from "#app/environment.ts";
import { coverageProblem, dayProblem, instantProblem, nameProblem } from "#app/interviews.ts";
import { addDays, type Day } from "#model/day.ts";
import type { Coverage, Interview, InterviewPlan } from "#model/interview.ts";
import { instantOf, wallClockOf } from "#model/wall-clock.ts";
import { say } from "#words/interviews.ts";
import { cardsCovered, everything } from "./coverage.ts";

/** An interview as it is typed. */
export type InterviewDraft = {
  readonly name: string;
  readonly date: string;
  readonly time: string;
  readonly covers: readonly Coverage[];
};

type Clock = Pick<Environment, "now" | "offsetAt">;

export type Problems = Readonly<Record<keyof InterviewDraft, string | null>>;

const daysAhead = 14;

/** A new interview: in two weeks, about all there is. */
export const newDraft = (decks: readonly CoverableDeck[], clock: Clock): InterviewDraft => ({
  name: "",
  date: addDays(wallClockOf(clock.now(), clock.offsetAt).date, daysAhead),
  time: "10:00",
  covers: everything(decks),
});

export const draftOf = ({ name, at, covers }: Interview, { offsetAt }: Clock): InterviewDraft => ({
  name,
  ...wallClockOf(at, offsetAt),
  covers,
});

export const planOf = (draft: InterviewDraft, { offsetAt }: Clock): InterviewPlan => ({
  name: draft.name,
  at: instantOf({ date: draft.date as Day, time: draft.time }, offsetAt),
  covers: draft.covers,
});

/** What is wrong in each field. A new interview cannot be in the past; one that is there may have been. */
export function problemsOf(
  draft: InterviewDraft,
  decks: readonly CoverableDeck[],
  isNew: boolean,
  clock: Clock,
): Problems {
  const isTime = /^\d{2}:\d{2}/.test(draft.time);
  const covered = cardsCovered(draft.covers, decks) > 0 ? draft.covers : [];
  const past = isNew ? pastProblem(draft, clock) : null;
  return {
    name: nameProblem(draft.name),
    date: dayProblem(draft.date) ?? past?.date ?? farProblem(draft, clock),
    time: isTime ? (past?.time ?? null) : say("chooseTime"),
    covers: coverageProblem(covered),
  };
}

function pastProblem(draft: InterviewDraft, clock: Clock): Partial<Problems> {
  const today = wallClockOf(clock.now(), clock.offsetAt).date;
  if (draft.date < today) return { date: say("pastDate") };
  if (draft.date > today || planOf(draft, clock).at > clock.now()) return {};
  return { time: say("pastTime") };
}

/** A year that was typed half, such as 0002. */
function farProblem(draft: InterviewDraft, clock: Clock): string | null {
  return instantProblem(planOf({ ...draft, time: "12:00" }, clock).at) && say("chooseDate");
}
