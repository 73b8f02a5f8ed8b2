import type { RecallProgress } from "#app/progress.ts";
import { leastForCalibration } from "#app/progress.ts";
import { dateOf } from "#ui/parts/next-due.ts";
import { percent } from "#ui/parts/percent.ts";
import { shortDay } from "#ui/parts/short-day.ts";
import { say } from "#words/progress.ts";
import { CalibrationChart } from "./calibration-chart.tsx";
import { ChartMissing } from "./chart-missing.tsx";
import { LineChart } from "./line-chart.tsx";

/** What was recalled week by week, and whether that is what the scheduler expected. */
export function ProgressRecall({ recall }: { recall: RecallProgress }) {
  return (
    <>
      <section aria-labelledby="recalled">
        <h2 id="recalled">{say("recalled")}</h2>
        <Weeks recall={recall} />
      </section>
      <section aria-labelledby="calibration">
        <h2 id="calibration">{say("calibration")}</h2>
        <Calibration calibration={recall.calibration} />
        <Confidence confidence={recall.confidence} />
      </section>
    </>
  );
}

function Weeks({ recall: { weeks, retention, aim } }: { recall: RecallProgress }) {
  const { all, young, mature } = retention;
  const known = weeks.filter(({ share }) => share !== null);
  if (known.length < 2) {
    return <ChartMissing>{say("fewWeeks", { reviews: all.reviews })}</ChartMissing>;
  }
  const share = ({ recalled, reviews }: typeof all) =>
    reviews === 0
      ? say("noneOfThem")
      : say("shareOf", { share: percent(recalled / reviews), reviews });
  const first = weeks.findIndex(({ all }) => all.reviews > 0);
  const shown = weeks.slice(Math.max(0, first));
  return (
    <LineChart
      says={say("recalledInYear", {
        all: percent(all.recalled / all.reviews),
        young: share(young),
        mature: share(mature),
      })}
      points={shown.map((week) => ({
        label: shortDay.format(dateOf(week.week)),
        value: week.share?.value ?? null,
        range: week.share,
        second: week.matureShare,
      }))}
      {...(mature.reviews > 0 && { names: [say("allCards"), say("matureCards")] })}
      target={{ share: aim, label: say("aim") }}
      table={{
        caption: say("retention"),
        head: [say("weekFrom"), say("all"), say("young"), say("mature")],
        rows: shown.map((week) => [
          shortDay.format(dateOf(week.week)),
          share(week.all),
          share(week.young),
          share(week.mature),
        ]),
      }}
    />
  );
}

function Calibration({ calibration }: { calibration: RecallProgress["calibration"] }) {
  const { reviews, expected, recalled, bands } = calibration;
  if (reviews < leastForCalibration || bands.length === 0) {
    return (
      <ChartMissing>{say("fewToCalibrate", { least: leastForCalibration, reviews })}</ChartMissing>
    );
  }
  const difference = recalled - expected;
  const verdict =
    Math.abs(difference) < 0.03
      ? say("asExpected")
      : say(difference > 0 ? "moreThanExpected" : "lessThanExpected");
  const were = { expected: percent(expected), recalled: percent(recalled), reviews };
  return <CalibrationChart bands={bands} says={`${say("expectedWere", were)} ${verdict}`} />;
}

function Confidence({ confidence: { sure, unsure } }: Pick<RecallProgress, "confidence">) {
  if (sure.reviews + unsure.reviews === 0) {
    return <p className="hint">{say("confidenceUnknown")}</p>;
  }
  const part = ({ recalled, reviews }: typeof sure) =>
    reviews === 0 ? say("noneOfThem") : say("recalledOf", { recalled, reviews });
  return <p>{say("confidence", { sure: part(sure), unsure: part(unsure) })}</p>;
}
