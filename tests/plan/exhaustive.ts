import type { Strength } from "#memory/dynamics.ts";
import { ratings } from "#model/review.ts";
import { knownAtFirst } from "#plan/odds.ts";
import type { Problem } from "#plan/problem.ts";

type Played = {
  readonly stake: number;
  /** Null: never reviewed. `lastDay` is negative for a review before today. */
  readonly memory: (Strength & { readonly lastDay: number }) | null;
};

/**
 * The most that any policy which keeps to the room of each day can expect to be recalled at the goals: every choice of
 * cards on every day, and every rating of each, with strengths as they are. For a few cards and days only.
 */
export function bestOfAll(problem: Problem): number {
  const cards = problem.cards.map(
    ({ stake, memory }): Played => ({
      stake,
      memory: memory && { ...memory, lastDay: -memory.elapsedDays },
    }),
  );
  return fromDay(problem, cards, 0);
}

/** The same where there is room for all cards on every day, so that each is a problem by itself. */
export const bestOfEach = (problem: Problem): number =>
  problem.cards.reduce(
    (sum, card) => sum + bestOfAll({ ...problem, cards: [card], room: problem.room.map(() => 1) }),
    0,
  );

function fromDay(problem: Problem, cards: readonly Played[], day: number): number {
  const reached = problem.goals.reduce((sum, goal, at) => {
    if (goal.day !== day) return sum;
    const recalls = cards.map(
      (card) => (problem.stakes[card.stake]?.[at] ?? 0) * recallOn(problem, card, day + goal.later),
    );
    return sum + recalls.reduce((all, each) => all + each, 0);
  }, 0);
  if (day === problem.room.length) return reached;
  const free = [...cards.keys()].filter((at) => cards[at]?.memory?.lastDay !== day);
  const choices = subsets(free).filter((chosen) => chosen.length <= (problem.room[day] ?? 0));
  const values = choices.map((chosen) => afterReviews(problem, cards, day, chosen));
  return reached + Math.max(...values);
}

/** The expected value after the reviews of some cards on a day, over all their ratings. */
function afterReviews(
  problem: Problem,
  cards: readonly Played[],
  day: number,
  [first, ...others]: readonly number[],
): number {
  if (first === undefined) return fromDay(problem, cards, day + 1);
  return outcomes(problem, cards[first] as Played, day).reduce((sum, { chance, card }) => {
    const after = cards.map((each, at) => (at === first ? card : each));
    return sum + chance * afterReviews(problem, after, day, others);
  }, 0);
}

function outcomes({ dynamics, odds }: Problem, { stake, memory }: Played, day: number) {
  return ratings.map((rating) => {
    if (memory === null) {
      const after = { ...dynamics.first(rating), lastDay: day };
      return { chance: odds.first[rating], card: { stake, memory: after } };
    }
    const elapsed = day - memory.lastDay;
    const recall = dynamics.recall(elapsed, memory.stability);
    const chance = rating === "again" ? 1 - recall : recall * odds.recalled[rating];
    const after = {
      stability: dynamics.nextStability(memory, elapsed, rating),
      difficulty: dynamics.nextDifficulty(memory.difficulty, rating),
      lastDay: day,
    };
    return { chance, card: { stake, memory: after } };
  });
}

const recallOn = ({ dynamics, odds }: Problem, { memory }: Played, day: number): number =>
  memory ? dynamics.recall(day - memory.lastDay, memory.stability) : knownAtFirst(odds);

function subsets<Each>([first, ...others]: readonly Each[]): Each[][] {
  if (first === undefined) return [[]];
  const without = subsets(others);
  return [...without, ...without.map((set) => [first, ...set])];
}
