import type { DeckId, InterviewId } from "#model/ids.ts";
import { type Agenda, type AgendaCard, personOf, taskOf } from "./agenda.ts";
import type { PricesFrom } from "./interviews.ts";
import { type Outlook, outlooks } from "./outlook.ts";
import { findPrices, finestTemperature, type Prices } from "./prices.ts";
import { latticeOf, type Person, type Readiness, readinessOf, relaxationOf } from "./readiness.ts";

/** What is to be expected of an interview, and what could be changed about it. */
export type Prospect = Readiness & {
  readonly interview: InterviewId;
  /** The same with more or fewer minutes a day, from the fewest to the most; what is planned with (0 more) among them. */
  readonly whatIf: readonly WhatIf[];
  /** Null when it fits. */
  readonly misfit: Misfit | null;
};

export type WhatIf = {
  /** Added to the minutes of each day that has any; negative for fewer. */
  readonly more: number;
  readonly recall: number;
  readonly notReady: number;
};

export type Topic = { readonly deck: DeckId; readonly topic: string };

/** Some of the cards will not be ready, and what would mend that. */
export type Misfit = {
  readonly notReady: number;
  /** How many more minutes a day would do; null when no number that is considered would. */
  readonly moreMinutes: number | null;
  /** A topic without which the rest would fit, or the largest there is; null when there is only one. */
  readonly leaveOut: Topic | null;
};

/** It fits when at most this part of the cards will not be ready. */
const fits = 0.05;
/** By how many minutes a day more, or fewer, it is tried. */
const changes = [-15, -10, -5, 5, 10, 15, 20, 30, 45];

/** Reckons the prospects of all interviews of an agenda, in their order. */
export function prospectsOf(
  agenda: Agenda,
  { prices }: PricesFrom,
  usualMinutes: number,
): Prospect[] {
  const person = personOf(agenda.record);
  const readiness = readinessOf(taskOf(agenda), person, prices);
  const others = otherMinutes(agenda, person, prices, usualMinutes);
  return agenda.interviews.map(({ id }, goal): Prospect => {
    const here = readiness[goal] as Readiness;
    const whatIf = rising(
      [...others, { more: 0, outlooks: readiness as readonly Outlook[] }]
        .sort((a, b) => a.more - b.more)
        .map(({ more, outlooks: all }) => {
          const { recall, notReady } = all[goal] as Outlook;
          return { more, recall: recall ?? 0, notReady };
        }),
    );
    const misfit = misfitOf(agenda, goal, here, whatIf, usualMinutes);
    return { ...here, interview: id, whatIf, misfit };
  });
}

function otherMinutes(agenda: Agenda, person: Person, prices: Prices, usualMinutes: number) {
  const lattice = latticeOf(person, agenda.minutes.length);
  let last: Prices = prices;
  const at = (more: number) => {
    const relaxation = relaxationOf(taskOf(withMore(agenda, more)), lattice);
    last = findPrices(relaxation, last);
    relaxation.plan(last, finestTemperature);
    relaxation.follow();
    return { more, outlooks: outlooks(relaxation, last) };
  };
  // Outwards from the minutes there are, since prices are found fast from those of nearly the same minutes.
  const fewer = changes.filter((more) => more < 0 && usualMinutes + more > 0).reverse();
  const less = fewer.map(at);
  last = prices;
  return [...less, ...changes.filter((more) => more > 0).map(at)];
}

const withMore = (agenda: Agenda, more: number): Agenda => ({
  ...agenda,
  minutes: agenda.minutes.map((minutes) => (minutes > 0 ? Math.max(0, minutes + more) : 0)),
});

/** More minutes never make it worse; where the figures say so by a hair, they are only reckoned less exactly. */
function rising(whatIf: readonly WhatIf[]): WhatIf[] {
  let [recall, notReady] = [0, Number.POSITIVE_INFINITY];
  return whatIf.map((each) => {
    recall = Math.max(recall, each.recall);
    notReady = Math.min(notReady, each.notReady);
    return { ...each, recall, notReady };
  });
}

function misfitOf(
  { cards }: Agenda,
  goal: number,
  { notReady, cards: count }: Outlook,
  whatIf: readonly WhatIf[],
  usualMinutes: number,
): Misfit | null {
  if (Math.round(notReady) < 1 || notReady <= fits * count) return null;
  const enough = whatIf.find((each) => each.more > 0 && each.notReady <= fits * count);
  const covered = cards.filter(({ weights }) => (weights[goal] ?? 0) > 0);
  return {
    notReady: Math.round(notReady),
    moreMinutes: enough?.more ?? null,
    leaveOut: topicToLeaveOut(covered, enough ? usualMinutes / (usualMinutes + enough.more) : 0),
  };
}

/**
 * The smallest topic without which the minutes are enough for what is left (the part `kept` of the cards, since twice the
 * minutes go as far as half the cards); where none is large enough, the largest.
 */
function topicToLeaveOut(cards: readonly AgendaCard[], kept: number): Topic | null {
  const topics = new Map<string, Topic & { size: number }>();
  for (const { deck, topic } of cards) {
    const key = `${deck}/${topic}`;
    topics.set(key, { deck, topic, size: (topics.get(key)?.size ?? 0) + 1 });
  }
  if (topics.size < 2) return null;
  const bySize = [...topics.values()].sort(
    (a, b) => a.size - b.size || (a.topic < b.topic ? -1 : 1),
  );
  const enough = bySize.find(({ size }) => cards.length - size <= kept * cards.length);
  const { deck, topic } = enough ?? (bySize.at(-1) as Topic);
  return { deck, topic };
}
