import type { InterviewId } from "#model/ids.ts";
import { settingLimits } from "#model/settings.ts";
import { type Agenda, personOf, roomOf, taskOf } from "./agenda.ts";
import type { Lattice } from "./lattice.ts";
import { type Topic, topicsToLeaveOut } from "./leave-out.ts";
import { changedMinutes } from "./minutes.ts";
import type { Outlook } from "./outlook.ts";
import { findPrices, type Prices } from "./prices.ts";
import {
  latticeOf,
  outlooksFrom,
  type Readiness,
  readinessOf,
  relaxationOf,
  type Task,
} from "./readiness.ts";

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
  const lattice = latticeOf(person, task.room.length);
  const prices = findPrices(relaxationOf(task, lattice), null);
  const readiness = readinessOf(task, person, prices);
  const others = otherMinutes(agenda, task, lattice, prices, usualMinutes);
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
        const rest = outlooksFrom(taskOf({ ...agenda, cards }), lattice, prices);
        return isEnough(rest.outlooks[goal] as Outlook);
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

/** The outlooks with other minutes on each day whose minutes are those of its weekday. */
function otherMinutes(agenda: Agenda, task: Task, lattice: Lattice, prices: Prices, usual: number) {
  if (usual === 0) return [];
  const { minutes, isUsual } = agenda;
  const { max } = settingLimits.weekdayMinutes;
  const tried = changes.filter((more) => usual + more > 0 && usual + more <= max);
  const changed = (more: number) =>
    minutes.map((each, day) => (isUsual[day] ? changedMinutes(each, more, usual) : each));
  // Outwards from the minutes there are, since prices are found fast from those of nearly the same minutes.
  const inTurn = (some: readonly number[]) => {
    let last = prices;
    return some.map((more) => {
      const room = roomOf({ ...agenda, minutes: changed(more) });
      const found = outlooksFrom({ ...task, room }, lattice, last);
      last = found.prices;
      return { more, outlooks: found.outlooks };
    });
  };
  return [
    ...inTurn(tried.filter((more) => more < 0).reverse()),
    ...inTurn(tried.filter((more) => more > 0)),
  ];
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
