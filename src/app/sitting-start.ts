import { type Card, isAskable } from "#model/card.ts";
import { addDays } from "#model/day.ts";
import { type CardId, type MockId, sittingId } from "#model/ids.ts";
import type { LogEntry } from "#model/review.ts";
import type { Settings } from "#model/settings.ts";
import type { Sitting, TopicName } from "#model/sitting.ts";
import { assertUnreachable } from "#model/unreachable.ts";
import type { NextDue } from "#plan/today.ts";
import { resumeSitting } from "#practice/resume.ts";
import { beginSitting, step } from "#practice/sitting.ts";
import type { SittingState } from "#practice/state.ts";
import { cardsById } from "#store/cards.ts";
import { cardLog, sittingLog } from "#store/reviews.ts";
import { openSitting, setSittingEnd, startSitting } from "#store/sittings.ts";
import type { Rehearse } from "./rehearse.ts";
import { type Queues, readQueues } from "./today.ts";
import { readWeak } from "./weak-topics.ts";

/**
 * What a person wants to practise: what it is time for, what comes after it, a topic (null: the weakest ones), what they missed in
 * a mock interview, or whatever fits in two minutes.
 */
export type Aim = LongAim | { readonly origin: "five" };

/** Without an end but that of its cards. */
export type LongAim =
  | { readonly origin: "practice" | "ahead" }
  | { readonly origin: "weak"; readonly topic: TopicName | null }
  | { readonly origin: "mock"; readonly mock: MockId };

export type Started = {
  readonly settings: Settings;
  readonly sitting: Sitting;
  readonly state: SittingState;
  /** False where each minute is planned for an interview. */
  readonly sameDaySteps: boolean;
  /** The person's pace. */
  readonly secondsPerReview: number;
};

export type NothingToDo = { readonly settings: Settings; readonly nothingUntil: NextDue | null };

/**
 * Takes up today's sitting where it was left, or begins one; one of another origin is not taken up, nor one whose cards
 * are not about those of the plan that there is now. Where there is nothing to practise it says when there will be.
 */
export async function startOrResume(app: Rehearse, aim: LongAim): Promise<Started | NothingToDo> {
  const queues = await readQueues(app);
  const { settings, candidates, plan: today, ahead, isPlanned, secondsPerReview } = queues;
  const how = { settings, sameDaySteps: !isPlanned, secondsPerReview };
  const started = aim.origin === "practice" && isPlanned ? "interview" : aim.origin;
  const topic = aim.origin === "weak" ? aim.topic : null;
  const plan = await planFor(app, aim, { candidates, queue: today.queue, ahead });
  const open = await openSitting(app.db, candidates.today);
  if (open) {
    const { learning, due, unseen } = candidates;
    const state = await readSitting(app, open, [...learning, ...due, ...unseen]);
    const isSame =
      open.origin === started &&
      (started !== "interview" || isAbout(state, plan)) &&
      (started !== "mock" || areSame(open.plan, plan)) &&
      open.topic?.deck === topic?.deck &&
      open.topic?.topic === topic?.topic;
    if (state.asked && isSame) return { ...how, sitting: open, state };
    await setSittingEnd(app.db, open.id, candidates.now);
  }
  if (plan.length === 0) {
    // Of a topic everything was reviewed today, then: its cards can be practised again tomorrow.
    const tomorrow: NextDue = { when: "day", day: addDays(candidates.today, 1) };
    return { settings, nothingUntil: today.next && aim.origin === "weak" ? tomorrow : today.next };
  }
  const id = sittingId(app.environment.newId());
  const sitting = await startSitting(app.db, {
    id,
    day: candidates.today,
    startedAt: candidates.now,
    origin: started,
    ...(topic && { topic }),
    plan,
    endedAt: null,
  });
  // Its cards have just been read, unless another tab was first.
  const state =
    sitting.id === id ? beginSitting(plan, candidates.now) : await readSitting(app, sitting);
  return { ...how, sitting, state };
}

async function planFor(
  app: Rehearse,
  aim: LongAim,
  {
    candidates,
    queue,
    ahead,
  }: Pick<Queues, "candidates" | "ahead"> & Pick<Queues["plan"], "queue">,
): Promise<readonly CardId[]> {
  switch (aim.origin) {
    case "practice":
      return queue;
    case "ahead":
      return [...ahead.missed, ...ahead.others];
    case "weak":
      return readWeak(app, aim.topic, candidates);
    case "mock": {
      const { readMissed } = await import("./mock-missed.ts");
      return readMissed(app, aim.mock);
    }
    default:
      return assertUnreachable(aim);
  }
}

const areSame = (some: readonly CardId[], others: readonly CardId[]): boolean =>
  some.length === others.length && some.every((card) => others.includes(card));

/** Whether a sitting that was left has about the cards of a plan: a rating or two change it a little, a new date a lot. */
function isAbout({ waiting }: SittingState, plan: readonly CardId[]): boolean {
  const planned = new Set(plan);
  const common = waiting.filter((card) => planned.has(card)).length;
  const most = Math.max(waiting.length, plan.length);
  return Math.abs(waiting.length - plan.length) <= Math.max(1, 0.1 * most) && common >= 0.8 * most;
}

/**
 * The state of a sitting as the database has it now.
 *
 * @param read cards that have just been read; the others of the sitting are read one by one, which takes long after a start
 */
export async function readSitting(
  app: Rehearse,
  sitting: Sitting,
  read: readonly Card[] = [],
): Promise<SittingState> {
  const log = await sittingLog(app.db, sitting.id);
  const rated = [...new Set(log.map((entry) => entry.card))];
  const known = new Map(read.map((card) => [card.id, card]));
  const ids = [...new Set([...sitting.plan, ...rated])];
  const [others, ...histories] = await Promise.all([
    cardsById(
      app.db,
      ids.filter((id) => !known.has(id)),
    ),
    ...rated.map(
      async (card): Promise<[CardId, LogEntry[]]> => [card, await cardLog(app.db, card)],
    ),
  ]);
  const cards = [...ids.flatMap((id) => known.get(id) ?? []), ...others];
  const present = cards.filter(isAskable);
  const now = app.environment.now();
  const state = resumeSitting(
    sitting,
    new Map(histories),
    new Map(present.map((card) => [card.id, card.memory])),
    now,
  );
  // The card in hand is not taken away, however long ago it was asked.
  return sitting.endedAt === null ? state : step(state, { type: "shortened", hasTime: true, now });
}
