import type { Prospect } from "#app/prospects.ts";
import type { Interview } from "#model/interview.ts";
import { percent } from "#ui/parts/percent.ts";
import { say } from "#words/interviews.ts";
import { type Clock, shortDateInWords } from "./interview-words.ts";

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
  const plan = {
    share: percent(ready),
    day: shortDateInWords(interview.at, clock),
    minutes: usualMinutes,
  };
  const first = better
    ? say("readyAndBetter", {
        ...plan,
        more: usualMinutes + better.more,
        better: percent(better.recall),
      })
    : say("ready", plan);
  return `${first} ${say("readyRange", { low: percent(low), high: percent(high) })}`;
}
