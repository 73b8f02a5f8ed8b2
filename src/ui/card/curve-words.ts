import type { CardPage } from "#app/card-page.ts";
import type { Instant } from "#model/time.ts";
import type { Clock } from "#ui/interview/interview-words.ts";
import { shortDateInWords } from "#ui/interview/interview-words.ts";
import { percent } from "#ui/parts/percent.ts";
import { ratingInWords } from "#ui/practice/rating-words.ts";
import type { ChartTable } from "#ui/progress/chart.tsx";
import { say } from "#words/card.ts";
import { reviewedInWords } from "./review-words.ts";

type Curve = NonNullable<CardPage["curve"]>;

/** What the curve shows, in two sentences. */
export function curveInWords({ reviews, ahead }: Curve, clock: Clock): string {
  const recalled = reviews.filter(({ rating }) => rating !== "again").length;
  const [now, end] = [ahead[0], ahead.at(-1)];
  const soFar =
    reviews.length === 1
      ? say(recalled === 1 ? "onceRecalled" : "onceMissed")
      : say("recalledAt", { recalled, reviews: reviews.length });
  if (!now || !end) return soFar;
  const aheadInWords = say("chances", {
    now: percent(now.recall),
    end: percent(end.recall),
    day: shortDateInWords(end.at, clock),
  });
  return `${soFar} ${aheadInWords}`;
}

/** The same as rows. */
export function curveTable({ reviews, ahead }: Curve, clock: Clock): ChartTable {
  const when = (at: Instant) => {
    const { date, time } = reviewedInWords(at, clock);
    return say("atTime", { date, time });
  };
  const [now, end] = [ahead[0], ahead.at(-1)];
  return {
    caption: say("chancesByReview"),
    head: [say("reviewColumn"), say("whenColumn"), say("chanceColumn"), say("ratingColumn")],
    rows: [
      ...reviews.map(({ at, before, rating }, index) => [
        `${index + 1}`,
        when(at),
        before === null ? say("firstSeen") : percent(before),
        ratingInWords(rating),
      ]),
      ...(now ? [[say("now"), when(now.at), percent(now.recall), "–"]] : []),
      ...(end ? [[say("ahead"), when(end.at), percent(end.recall), "–"]] : []),
    ],
  };
}
