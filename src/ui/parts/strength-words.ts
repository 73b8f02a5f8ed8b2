import type { Progress } from "#app/progress.ts";
import { counted } from "./counted.ts";
import { percent } from "./percent.ts";

type Topic = Progress["topics"][number];
type Share = NonNullable<Topic["share"]>;

/** "44% to 71%": where the share lies in 9 of 10 cases. */
export const rangeInWords = ({ low, high }: Pick<Share, "low" | "high">): string =>
  `${percent(low)} to ${percent(high)}`;

/** What is weak about a topic, and what that asks for; each state that holds in a sentence. */
export function statesInWords({ states, cards }: Topic): string[] {
  const { notLearned, fading, trusted, isMisjudged } = states;
  const lines: string[] = [];
  if (isMisjudged) {
    const expected = Math.round(trusted.expectedMissed);
    lines.push(
      `Missed ${counted(trusted.missed, "time")}, where ${expected} ${expected === 1 ? "was" : "were"} expected: reword or split.`,
    );
  }
  if (fading > 0) lines.push(`${partOf(fading, cards)} fading: review.`);
  if (notLearned > 0) lines.push(`${partOf(notLearned, cards)} not learned yet: learn.`);
  return lines;
}

const partOf = (some: number, all: number): string => `${some} of ${counted(all, "card")}`;

/** "Getting better: you recalled 88% in the last four weeks, and 81% in the four before."; null where too little is known. */
export function trendInWords({ trend, weeks }: Progress["recall"]): string | null {
  if (trend === "unknown") return null;
  const shareOf = (some: typeof weeks) => {
    const sum = (of: "reviews" | "recalled") => some.reduce((all, week) => all + week.all[of], 0);
    return percent(sum("recalled") / Math.max(1, sum("reviews")));
  };
  const words = { better: "Getting better", worse: "Getting worse", steady: "No clear change" }[
    trend
  ];
  return `${words}: you recalled ${shareOf(weeks.slice(-4))} in the last four weeks and ${shareOf(weeks.slice(-8, -4))} in the four before.`;
}
