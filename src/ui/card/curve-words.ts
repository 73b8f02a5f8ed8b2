import type { CardPage } from "#app/card-page.ts";
import type { Instant } from "#model/time.ts";
import type { Clock } from "#ui/interview/interview-words.ts";
import { shortDateInWords } from "#ui/interview/interview-words.ts";
import { counted } from "#ui/parts/counted.ts";
import { percent } from "#ui/parts/percent.ts";
import type { ChartTable } from "#ui/progress/chart.tsx";
import { ratingWords, reviewedInWords } from "./review-words.ts";

type Curve = NonNullable<CardPage["curve"]>;

/** What the curve shows, in two sentences. */
export function curveInWords({ reviews, ahead }: Curve, clock: Clock): string {
  const recalled = reviews.filter(({ rating }) => rating !== "again").length;
  const [now, end] = [ahead[0], ahead.at(-1)];
  const soFar =
    reviews.length === 1
      ? `${recalled === 1 ? "Recalled" : "Missed"} at its only review so far.`
      : `Recalled at ${recalled} of ${counted(reviews.length, "review")}.`;
  if (!now || !end) return soFar;
  return `${soFar} The chance that you recall it is ${percent(now.recall)} now, and ${percent(end.recall)} on ${shortDateInWords(end.at, clock)} without another review.`;
}

/** The same as rows. */
export function curveTable({ reviews, ahead }: Curve, clock: Clock): ChartTable {
  const when = (at: Instant) => {
    const { date, time } = reviewedInWords(at, clock);
    return `${date}, ${time}`;
  };
  const [now, end] = [ahead[0], ahead.at(-1)];
  return {
    caption: "Chance of recall at each review, before it was rated, and from now on",
    head: ["Review", "When", "Chance", "Rating"],
    rows: [
      ...reviews.map(({ at, before, rating }, index) => [
        `${index + 1}`,
        when(at),
        before === null ? "first seen" : percent(before),
        ratingWords[rating],
      ]),
      ...(now ? [["Now", when(now.at), percent(now.recall), "–"]] : []),
      ...(end ? [["Ahead", when(end.at), percent(end.recall), "–"]] : []),
    ],
  };
}
