import { type Honesty, honestyOf, shareInside } from "./honesty.ts";
import {
  type Comparison,
  cases,
  compare,
  type LearnerName,
  type Mean,
  meanOf,
  pairedDifference,
  playOurs,
  policyNames,
  type Runs,
  tenfold,
} from "./planning.ts";
import type { Case } from "./policies.ts";

type Checked = { readonly claim: string; readonly holds: boolean; readonly figures: string };
type Print = (line: string) => void;

/** What is promised of the plan. */
const shareOfBound = (cards: number): number => (cards >= 120 ? 0.99 : 0.985);
const coverage = { least: 0.85, most: 0.95 };

const honestyCases: readonly (Case & Runs & { learner: LearnerName; isChecked: boolean })[] = [
  { cards: 60, days: 14, budget: 12, runs: 1_000, learner: "perturbed", isChecked: true },
  { cards: 120, days: 21, budget: 20, runs: 200, learner: "perturbed", isChecked: true },
  // Learners who are all as assumed: a range that allows for others is wider than theirs has to be.
  { cards: 60, days: 14, budget: 12, runs: 200, learner: "assumed", isChecked: false },
];

const digits = (share: number): string => share.toFixed(4);
const withError = ({ mean, error }: Mean): string =>
  `${mean < 0 ? "" : "+"}${digits(mean)} ± ${digits(error)}`;
const titleOf = ({ cards, days, budget, runs }: Case & Runs): string =>
  `${cards} cards, ${days} days, ${budget} reviews a day, ${runs} runs`;

/** Runs the whole bench, with a fifth of the runs when it is to be quick. Returns whether all that is promised holds. */
export function reportPlan(print: Print, isQuick: boolean): boolean {
  const fewer = <Each extends Runs>(each: Each): Each =>
    isQuick ? { ...each, runs: Math.max(2, Math.ceil(each.runs / 5)) } : each;
  const checked = [
    ...reportTable(print, cases.map(fewer)),
    ...reportIntegers(print, tenfold.map(fewer)),
    ...reportHonesty(print, honestyCases.map(fewer)),
  ];
  print("\nWhat is promised");
  for (const { claim, holds, figures } of checked)
    print(`  ${holds ? "ok    " : "MISSED"} ${claim}: ${figures}`);
  return checked.every(({ holds }) => holds);
}

function reportTable(print: Print, each: readonly (Case & Runs)[]): Checked[] {
  return (["assumed", "perturbed", "busy"] as const).flatMap((learner) => {
    print(`\nRecall at the interview, ${learner} learners (mean ± standard error)`);
    return each.flatMap((one) => {
      const comparison = compare(one, learner);
      print(titleOf(one));
      printComparison(print, comparison, learner);
      return promisesOf(one, comparison, learner);
    });
  });
}

function printComparison(print: Print, { games, bound }: Comparison, learner: LearnerName): void {
  for (const name of policyNames) {
    const { mean, error } = meanOf(games[name].map(({ recall }) => recall));
    const reviews = Math.round(meanOf(games[name].map((game) => game.reviews)).mean);
    const share = learner === "assumed" ? `, ${digits(mean / bound)} of the bound` : "";
    print(`  ${name.padEnd(15)} ${digits(mean)} ± ${digits(error)}, ${reviews} reviews${share}`);
  }
  if (learner === "assumed") print(`  upper bound     ${digits(bound)}`);
  print(`  ours − greedy   ${withError(pairedDifference(games.ours, games.greedy))}, paired`);
}

function promisesOf(one: Case, { games, bound }: Comparison, learner: LearnerName): Checked[] {
  const others = (["greedy", "budget filled", "filled at 0.95"] as const).filter(
    (name) => name === "greedy" || learner !== "assumed",
  );
  const where = `${learner}, ${one.cards} cards`;
  const notBelow = others.map((name): Checked => {
    const difference = pairedDifference(games.ours, games[name]);
    const isWithinError = difference.mean < 0 && -difference.mean <= difference.error;
    return {
      claim: `${where}, not below ${name}`,
      holds: difference.mean >= 0 || isWithinError,
      figures: `${withError(difference)}${isWithinError ? ", below by less than its error" : ""}`,
    };
  });
  if (learner !== "assumed") return notBelow;
  const least = shareOfBound(one.cards);
  const share = meanOf(games.ours.map(({ recall }) => recall / bound));
  return [
    ...notBelow,
    {
      claim: `${where}, at least ${least} of the bound`,
      holds: share.mean >= least,
      figures: `${digits(share.mean)} ± ${digits(share.error)}`,
    },
  ];
}

/** The bound is for cards that could be divided. What that costs, and the luck of few cards, goes with their number. */
function reportIntegers(print: Print, each: readonly (Case & Runs)[]): Checked[] {
  print(
    "\nThe price of integers: two cases, and the same ten times as large, ours, assumed learners",
  );
  const shareIn = (one: Case & Runs) => {
    const { bound, games } = playOurs(one, "assumed");
    const share = meanOf(games.map(({ recall }) => recall / bound));
    const figures = `${digits(share.mean)} ± ${digits(share.error)} of the bound of ${digits(bound)}`;
    print(`  ${titleOf(one)}: ${figures}`);
    return { share, figures };
  };
  return each.map((one): Checked => {
    const plain = cases.find(({ cards }) => 10 * cards === one.cards) as Case & Runs;
    shareIn({ ...plain, runs: Math.min(plain.runs, 10 * one.runs) });
    const { share, figures } = shareIn(one);
    const least = shareOfBound(one.cards);
    return {
      claim: `assumed, ${one.cards} cards, at least ${least} of the bound`,
      holds: share.mean >= least,
      figures,
    };
  });
}

function reportHonesty(print: Print, each: typeof honestyCases): Checked[] {
  print(
    "\nHonesty: how often the range that was stated held what then was true, to be 9 times in 10",
  );
  return each.flatMap((one) => {
    print(`${titleOf(one)}, ${one.learner} learners`);
    return honestyOf(one, one.learner).flatMap((honesty) => {
      print(`  day ${String(honesty.day).padStart(2)}: ${figuresOf(honesty)}`);
      const inside = shareInside(honesty);
      const checked: Checked = {
        claim: `range of day ${honesty.day} for ${one.cards} cards, ${one.learner}, 85 to 95 %`,
        holds: inside >= coverage.least && inside <= coverage.most,
        figures: `${(100 * inside).toFixed(1)} %`,
      };
      return one.isChecked ? [checked] : [];
    });
  });
}

function figuresOf(honesty: Honesty): string {
  const { below, above, width, bias } = honesty;
  const inside = (100 * shareInside(honesty)).toFixed(1);
  return `${inside} % inside, ${below} below, ${above} above, mean width ${width.toFixed(3)}, expected ${bias < 0 ? "" : "+"}${bias.toFixed(4)} against the truth`;
}
