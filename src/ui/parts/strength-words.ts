import type { Progress } from "#app/progress.ts";
import { say } from "#words/progress.ts";
import { percent } from "./percent.ts";

type Topic = Progress["topics"][number];
type Share = NonNullable<Topic["share"]>;

/** "44% to 71%": where the share lies in 9 of 10 cases. */
export const rangeInWords = ({ low, high }: Pick<Share, "low" | "high">): string =>
  say("range", { low: percent(low), high: percent(high) });

/** What is weak about a topic, and what that asks for; each state that holds in a sentence. */
export function statesInWords({ states, cards }: Topic): string[] {
  const { notLearned, fading, trusted, isMisjudged } = states;
  const lines: string[] = [];
  if (isMisjudged) {
    const { missed, expectedMissed } = trusted;
    lines.push(say("misjudged", { missed, expected: Math.round(expectedMissed) }));
  }
  if (fading > 0) lines.push(say("fading", { some: fading, all: cards }));
  if (notLearned > 0) lines.push(say("notLearned", { some: notLearned, all: cards }));
  return lines;
}

/** "Getting better: you recalled 88% in the last four weeks, and 81% in the four before."; null where too little is known. */
export function trendInWords({ trend, weeks }: Progress["recall"]): string | null {
  if (trend === "unknown") return null;
  const shareOf = (some: typeof weeks) => {
    const sum = (of: "reviews" | "recalled") => some.reduce((all, week) => all + week.all[of], 0);
    return percent(sum("recalled") / Math.max(1, sum("reviews")));
  };
  return say(trend, { now: shareOf(weeks.slice(-4)), before: shareOf(weeks.slice(-8, -4)) });
}
