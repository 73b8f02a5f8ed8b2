import type { InterviewId } from "#model/ids.ts";
import { settingLimits } from "#model/settings.ts";
import { type Agenda, personOf, taskOf } from "./agenda.ts";
import { type Topic, topicsToLeaveOut } from "./leave-out.ts";
import { changedMinutes } from "./minutes.ts";
import { type Outlook, outlooks } from "./outlook.ts";
import { findPrices, finestTemperature, type Prices } from "./prices.ts";
import { latticeOf, type Person, type Readiness, readinessOf, relaxationOf } from "./readiness.ts";

/** What is to be expected of an interview, and what could be changed about it. */
export type Prospect = Readiness & {
  readonly interview: InterviewId;
  /** The minutes of an ordinary day that it was reckoned with. */
  readonly usualMinutes: number;
  /** The same with more or fewer minutes a day, from the fewest to the most; what is planned with (0 more) among them. */
  readonly whatIf: readonly WhatIf[];
  /** Null when it fits. */
  readonly misfit: Misfit | null;
};

export type WhatIf = {
  /** Added to the minutes of an ordinary day; those of other weekdays change in proportion. Negative for fewer. */
  readonly more: number;
  readonly recall: number;
  readonly notReady: number;
};

/** Some of the cards will not be ready, and what would mend that. */
export type Misfit = {
  readonly notReady: number;
  /** How many more minutes a day would do; null when no number that is considered would. */
  readonly moreMinutes: number | null;
  /** Topics without which the rest would fit; none where leaving out topics does not help. */
  readonly leaveOut: readonly Topic[];
};

/** It fits when at most this part of the cards will not be ready. */
const fits = 0.05;
/** By how many minutes a day more, or fewer, it is tried. */
const changes = [-15, -10, -5, 5, 10, 15, 20, 30, 45];

/**
 * Reckons the prospects of all interviews of an agenda, in their order. The same agenda has the same prospects, whatever
 * was reckoned before.
 */
export function prospectsOf(agenda: Agenda, usualMinutes: number): Prospect[] {
  const person = personOf(agenda.record);
  const task = taskOf(agenda);
  const prices = findPrices(relaxationOf(task, latticeOf(person, agenda.minutes.length)), null);
  const readiness = readinessOf(task, person, prices);
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
    const isEnough = (outlook: { cards: number; notReady: number }) =>
      Math.round(outlook.notReady) < 1 || outlook.notReady <= fits * outlook.cards;
    const misfit = (): Misfit => {
      const enough = whatIf.find(
        ({ more, notReady }) => more > 0 && isEnough({ cards: here.cards, notReady }),
      );
      const without = (cards: Agenda["cards"]): boolean => {
        const rest = outlooksOf({ ...agenda, cards }, person, prices).outlooks[goal] as Outlook;
        return isEnough(rest);
      };
      return {
        notReady: Math.round(here.notReady),
        moreMinutes: enough?.more ?? null,
        leaveOut: topicsToLeaveOut(agenda.cards, goal, without),
      };
    };
    const mends = isEnough(here) || usualMinutes === 0 ? null : misfit();
    return { ...here, interview: id, usualMinutes, whatIf, misfit: mends };
  });
}

function outlooksOf(agenda: Agenda, person: Person, before: Prices) {
  const relaxation = relaxationOf(taskOf(agenda), latticeOf(person, agenda.minutes.length));
  const prices = findPrices(relaxation, before);
  relaxation.plan(prices, finestTemperature);
  relaxation.follow();
  return { prices, outlooks: outlooks(relaxation, prices) };
}

function otherMinutes(agenda: Agenda, person: Person, prices: Prices, usualMinutes: number) {
  if (usualMinutes === 0) return [];
  const { max } = settingLimits.weekdayMinutes;
  const tried = changes.filter((more) => usualMinutes + more > 0 && usualMinutes + more <= max);
  // Outwards from the minutes there are, since prices are found fast from those of nearly the same minutes.
  const inTurn = (some: readonly number[]) => {
    let last = prices;
    return some.map((more) => {
      const found = outlooksOf(withMore(agenda, more, usualMinutes), person, last);
      last = found.prices;
      return { more, outlooks: found.outlooks };
    });
  };
  return [
    ...inTurn(tried.filter((more) => more < 0).reverse()),
    ...inTurn(tried.filter((more) => more > 0)),
  ];
}

/** The agenda with other minutes on each day whose minutes are those of its weekday. */
function withMore(agenda: Agenda, more: number, usualMinutes: number): Agenda {
  const { minutes, isUsual } = agenda;
  return {
    ...agenda,
    minutes: minutes.map((each, day) =>
      isUsual[day] ? changedMinutes(each, more, usualMinutes) : each,
    ),
  };
}

/** More minutes never make it worse; where the figures say so by a hair, they are only reckoned less exactly. */
function rising(whatIf: readonly WhatIf[]): WhatIf[] {
  let [recall, notReady] = [0, Number.POSITIVE_INFINITY];
  return whatIf.map((each) => {
    recall = Math.max(recall, each.recall);
    notReady = Math.min(notReady, each.notReady);
    return { ...each, recall, notReady };
  });
}
