import type { Progress } from "#app/progress.ts";
import { intervalInWords } from "#ui/parts/interval.ts";
import { say } from "#words/progress.ts";
import { BarChart } from "./bar-chart.tsx";
import { ChartMissing } from "./chart-missing.tsx";

type Band = Progress["memory"]["stability"][number];

/** How long the cards hold, and how long until each is asked again. */
export function ProgressMemory({ memory }: Pick<Progress, "memory">) {
  const { stability, intervals, median } = memory;
  const seen = cardsIn(stability);
  if (seen < leastCards || median === null) {
    return (
      <section aria-labelledby="memory">
        <h2 id="memory">{say("holds")}</h2>
        <ChartMissing>{say("fewCards", { least: leastCards, seen })}</ChartMissing>
      </section>
    );
  }
  const half = intervalInWords({ unit: "days", count: median });
  return (
    <>
      <section aria-labelledby="memory">
        <h2 id="memory">{say("holds")}</h2>
        <Bands
          says={say("halfHolds", { seen, half })}
          caption={say("cardsByHold")}
          bands={stability}
        />
      </section>
      <section aria-labelledby="intervals">
        <h2 id="intervals">{say("intervals")}</h2>
        <Bands
          says={say("byInterval", { cards: cardsIn(intervals) })}
          caption={say("cardsByInterval")}
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
      head={[say("daysColumn"), say("cardsColumn")]}
      bars={bands.map(({ from, to, cards }) => ({
        label: to === null ? `${from}+` : `${from}`,
        name: to === null ? say("fromOn", { from }) : say("fromTo", { from, to }),
        parts: [cards],
      }))}
      inWords={(value) => `${value}`}
    />
  );
}
