import type { Prospect } from "#app/prospects.ts";
import type { Interview } from "#model/interview.ts";
import { counted } from "./counted.ts";
import { type Clock, shortDateInWords } from "./interview-words.ts";
import { percent } from "./percent.ts";

/** A change of minutes is worth a word when it makes so much of a difference. */
const worthSaying = 0.015;

/** "Ready for 84% of it on 12 December at 20 minutes a day; 25 minutes would make it 90%." and the range. */
export function readyInWords(
  interview: Interview,
  { recall, low, high, whatIf, usualMinutes }: Prospect,
  clock: Clock,
): string {
  const ready = recall ?? 0;
  const better = whatIf.find(
    (each) =>
      each.more > 0 &&
      each.recall >= ready + worthSaying &&
      percent(each.recall) !== percent(ready),
  );
  const first = `Ready for ${percent(ready)} of it on ${shortDateInWords(interview.at, clock)} at ${counted(usualMinutes, "minute")} a day`;
  const second = better
    ? `; ${usualMinutes + better.more} minutes would make it ${percent(better.recall)}.`
    : ".";
  return `${first}${second} In 9 of 10 cases it is between ${percent(low)} and ${percent(high)}.`;
}
