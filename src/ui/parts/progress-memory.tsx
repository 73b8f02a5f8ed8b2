import type { Progress } from "#app/progress.ts";
import { BarChart } from "./bar-chart.tsx";
import { ChartMissing } from "./chart-missing.tsx";
import { counted } from "./counted.ts";
import { intervalInWords } from "./interval.ts";

type Band = Progress["memory"]["stability"][number];

/** How long the cards hold, and how long until each is asked again. */
export function ProgressMemory({ memory }: Pick<Progress, "memory">) {
  const { stability, intervals, median } = memory;
  const seen = cardsIn(stability);
  if (seen < leastCards || median === null) {
    return (
      <section aria-labelledby="memory">
        <h2 id="memory">How long your cards hold</h2>
        <ChartMissing>
          This is drawn from {leastCards} seen cards on. So far: {seen}.
        </ChartMissing>
      </section>
    );
  }
  const half = intervalInWords({ unit: "days", count: median });
  return (
    <>
      <section aria-labelledby="memory">
        <h2 id="memory">How long your cards hold</h2>
        <Bands
          says={`Half of your ${counted(seen, "seen card")} hold longer than ${half}: so long until 1 in 10 would be forgotten.`}
          caption="Cards by how long they hold"
          bands={stability}
        />
      </section>
      <section aria-labelledby="intervals">
        <h2 id="intervals">Days between reviews</h2>
        <Bands
          says={`${counted(cardsIn(intervals), "learned card")}, by the days from their last review to the next.`}
          caption="Cards by the days between their reviews"
          bands={intervals}
        />
      </section>
    </>
  );
}

const leastCards = 5;

const cardsIn = (bands: readonly Band[]): number =>
  bands.reduce((sum, { cards }) => sum + cards, 0);

function Bands({
  says,
  caption,
  bands,
}: {
  says: string;
  caption: string;
  bands: readonly Band[];
}) {
  return (
    <BarChart
      says={says}
      caption={caption}
      head={["Days", "Cards"]}
      bars={bands.map(({ from, to, cards }) => ({
        label: to === null ? `${from}+` : `${from}`,
        name: to === null ? `${from} and more` : `${from} to ${to}`,
        parts: [cards],
      }))}
      inWords={(value) => `${value}`}
    />
  );
}
