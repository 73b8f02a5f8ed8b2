import type { Estimate } from "#insight/shift.ts";
import { strengthsOf } from "#insight/strength.ts";
import { leastEvidence } from "#insight/weakest.ts";
import { type Day, numberOfDay } from "#model/day.ts";
import type { DeckId } from "#model/ids.ts";
import type { TopicRollUp } from "#model/roll-up.ts";
import { eachIn, type Tally } from "#model/tally.ts";
import type { Instant } from "#model/time.ts";
import { learningCards } from "#store/cards.ts";
import type { Database } from "#store/database.ts";
import { atOneMoment } from "#store/moment.ts";
import { rollUpTables, topicRollUps } from "#store/roll-ups.ts";

/** What there is to do in a deck, and how well it is known. */
export type DeckStanding = {
  readonly due: number;
  /** Cards that were never seen. */
  readonly unseen: number;
  /** The share of what its seen cards ask that would be said today, and its range; null where too little is known. */
  readonly recall: Estimate | null;
};

export type DeckStandings = ReadonlyMap<DeckId, DeckStanding>;

export type Moment = { readonly now: Instant; readonly today: Day };

/** How all decks stand at a moment, from the roll-ups of all topics. */
export async function deckStandings(db: Database, { now, today }: Moment): Promise<DeckStandings> {
  const [topics, learning] = await atOneMoment(db, [...rollUpTables(db), db.cards], () =>
    Promise.all([topicRollUps(db), learningCards(db)]),
  );
  const { overall } = strengthsOf(topics, today);
  const steps = learning.filter(({ memory }) => "dueAt" in memory && memory.dueAt <= now);
  return new Map(
    [...new Set(topics.map(({ deck }) => deck))].map((id) => {
      const own = topics.filter(({ deck }) => deck === id);
      const { share, evidence } = overall(({ deck }) => deck === id);
      const isKnown = share !== null && evidence >= leastEvidence;
      return [
        id,
        {
          due: sumOf(own, dueBy(today)) + steps.filter(({ deck }) => deck === id).length,
          unseen: sumOf(own, unseenOf),
          recall: isKnown ? share : null,
        },
      ];
    }),
  );
}

const dueBy = (today: Day) => {
  const last = numberOfDay(today);
  return ({ due }: TopicRollUp): number => countOf(due, (day) => day <= last);
};

const unseenOf = ({ cards, memories }: TopicRollUp): number =>
  cards - countOf(memories, () => true);

const sumOf = (topics: readonly TopicRollUp[], count: (topic: TopicRollUp) => number): number =>
  topics.reduce((sum, topic) => sum + count(topic), 0);

function countOf(tally: Tally, isMeant: (key: number) => boolean): number {
  let sum = 0;
  eachIn(tally, (key, count) => {
    if (isMeant(key)) sum += count;
  });
  return sum;
}
