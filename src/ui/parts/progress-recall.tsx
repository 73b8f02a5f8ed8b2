import type { RecallProgress } from "#app/progress.ts";
import { leastForCalibration } from "#app/progress.ts";
import { CalibrationChart } from "./calibration-chart.tsx";
import { ChartMissing } from "./chart-missing.tsx";
import { counted } from "./counted.ts";
import { LineChart } from "./line-chart.tsx";
import { dateOf } from "./next-due.ts";
import { percent } from "./percent.ts";
import { shortDay } from "./short-day.ts";

/** What was recalled week by week, and whether that is what the scheduler expected. */
export function ProgressRecall({ recall }: { recall: RecallProgress }) {
  return (
    <>
      <section aria-labelledby="recalled">
        <h2 id="recalled">What you recalled</h2>
        <Weeks recall={recall} />
      </section>
      <section aria-labelledby="calibration">
        <h2 id="calibration">Did your ratings mean what they said?</h2>
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
    return (
      <ChartMissing>
        A curve is drawn from two weeks with five reviews each of cards that come back on a later
        day. So far: {counted(all.reviews, "such review")}.
      </ChartMissing>
    );
  }
  const share = ({ recalled, reviews }: typeof all) =>
    reviews === 0 ? "none yet" : `${percent(recalled / reviews)} of ${counted(reviews, "review")}`;
  const says = `In the last year you recalled ${percent(all.recalled / all.reviews)} of the cards that came back on a later day: of young cards ${share(young)}, of mature ones, which hold three weeks or longer, ${share(mature)}.`;
  const first = weeks.findIndex(({ all }) => all.reviews > 0);
  const shown = weeks.slice(Math.max(0, first));
  return (
    <LineChart
      says={says}
      points={shown.map((week) => ({
        label: shortDay.format(dateOf(week.week)),
        value: week.share?.value ?? null,
        range: week.share,
        second: week.matureShare,
      }))}
      {...(mature.reviews > 0 && { names: ["All cards", "Mature cards"] })}
      target={{ share: aim, label: "Aim" }}
      table={{
        caption: "True retention by week and by maturity",
        head: ["Week from", "All", "Young", "Mature"],
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
      <ChartMissing>
        This is told from {leastForCalibration} reviews of cards on a later day than the one before.
        So far: {reviews}.
      </ChartMissing>
    );
  }
  const difference = recalled - expected;
  const verdict =
    Math.abs(difference) < 0.03
      ? "Your memory keeps the schedule’s word."
      : difference > 0
        ? "You recall more than the schedule expects: it could ask you less often."
        : "You recall less than the schedule expects: a rating of Hard or Again where you hesitated brings cards back sooner.";
  return (
    <CalibrationChart
      bands={bands}
      says={`Expected were ${percent(expected)}, recalled were ${percent(recalled)} of ${counted(reviews, "review")}. ${verdict}`}
    />
  );
}

function Confidence({ confidence: { sure, unsure } }: Pick<RecallProgress, "confidence">) {
  if (sure.reviews + unsure.reviews === 0) {
    return (
      <p className="hint">
        Tap “Sure” or “Unsure” before you see an answer, and this tells whether your confidence can
        be trusted.
      </p>
    );
  }
  const part = ({ recalled, reviews }: typeof sure) =>
    reviews === 0 ? "none yet" : `${recalled} of ${reviews} recalled`;
  return (
    <p>
      When you were sure: {part(sure)}. When you were unsure: {part(unsure)}.
    </p>
  );
}
