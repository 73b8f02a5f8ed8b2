import type { Day, DayRules } from "#model/day.ts";
import { type Interview, untold } from "#model/interview.ts";
import type { Settings } from "#model/settings.ts";
import { estimatedMinutes, minutesOf } from "#plan/effort.ts";
import { planAhead, planToday, type TodaysPlan } from "#plan/today.ts";
import { type DayCandidates, readDay } from "./day-reading.ts";
import type { InterviewDay } from "./interview-day.ts";
import { dayRules, type Rehearse } from "./rehearse.ts";

/** What the first screen shows. */
export type Today = {
  readonly day: Day;
  readonly plan: TodaysPlan;
  /** About how long the plan takes. */
  readonly minutes: number;
  readonly reviewedToday: number;
  /** What could be studied beyond the plan: cards that were missed today and come once more, and others. */
  readonly ahead: AheadCounts;
  /** What there is to prepare for; null when no interview lies ahead. */
  readonly interviews: InterviewDay | null;
  /** Whether the plan is made for interviews, rather than being the usual order. */
  readonly isPlanned: boolean;
  /** Interviews that are over, and of which nothing was told yet. */
  readonly untold: readonly Interview[];
  /** For writing instants and days in words. */
  readonly rules: DayRules;
};

export type AheadCounts = { readonly missed: number; readonly others: number };

/** What to practise now, and what beyond it. */
export type Queues = {
  readonly settings: Settings;
  readonly candidates: DayCandidates;
  readonly plan: TodaysPlan;
  readonly ahead: { readonly missed: TodaysPlan["queue"]; readonly others: TodaysPlan["queue"] };
  readonly interviews: InterviewDay | null;
  readonly isPlanned: boolean;
  readonly untold: readonly Interview[];
  readonly secondsPerReview: number;
};

/** Reads what there is to practise now, and how much it is. */
export async function readToday(app: Rehearse): Promise<Today> {
  const queues = await readQueues(app);
  const { candidates, plan, ahead, interviews, isPlanned } = queues;
  const pace = queues.secondsPerReview;
  return {
    day: candidates.today,
    plan,
    // Planned cards are asked once; others may come back within minutes.
    minutes: isPlanned ? minutesOf(plan.queue.length, pace) : estimatedMinutes(plan, pace),
    reviewedToday: candidates.reviews.length,
    ahead: { missed: ahead.missed.length, others: ahead.others.length },
    interviews,
    isPlanned,
    untold: queues.untold,
    rules: dayRules(app, queues.settings),
  };
}

/** Decides what to practise now: by what is due, or by the plan for the interviews that lie ahead. */
export async function readQueues(app: Rehearse): Promise<Queues> {
  const read = await readDay(app);
  const { settings, candidates, preparation, agenda } = read;
  const told = {
    settings,
    candidates,
    untold: untold(read.interviews, candidates.now),
    secondsPerReview: read.secondsPerReview,
  };
  if (preparation) {
    // Only those who have an interview need it. From here on nothing is read: a live query does not notice what is read
    // after it has waited for something else than the database.
    const { planInterviewDay } = await import("./interview-day.ts");
    const planned = await planInterviewDay(app, settings, preparation, agenda, candidates);
    return { ...told, ...planned, isPlanned: planned.interviews?.problem === null };
  }
  const plan = planToday(candidates, settings.newCardsPerDay);
  const ahead = { missed: [], others: planAhead(candidates) };
  return { ...told, plan, ahead, interviews: null, isPlanned: false };
}
