import { lazy, Suspense } from "react";
import type { Progress } from "#app/progress.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { counted } from "./counted.ts";
import { interviewInWords } from "./interview-words.ts";
import { percent } from "./percent.ts";
import { RangeBar } from "./range-bar.tsx";
import { rangeInWords, trendInWords } from "./strength-words.ts";

const ProgressReadiness = lazy(() =>
  import("./progress-readiness.tsx").then((module) => ({ default: module.ProgressReadiness })),
);

/** What would be recalled today of all that was seen, whether that is getting better, and how ready the plan will make one. */
export function ProgressOverall({ app, progress }: { app: Rehearse; progress: Progress }) {
  const { overall, recall, interview } = progress;
  const { share, seen, cards } = overall;
  const trend = trendInWords(recall);
  return (
    <section className="progress-overall" aria-label="Today">
      {share && (
        <>
          <p className="progress-share">
            <strong className="progress-number">{percent(share.middle)}</strong>{" "}
            <span>
              of what your {counted(seen, "seen card")}{" "}
              {interview && (
                <>
                  for <span dir="auto">{interviewInWords(interview.name)}</span>{" "}
                </>
              )}
              {seen === 1 ? "asks" : "ask"} you would say today
            </span>
          </p>
          <RangeBar {...share} />
          <p className="hint">
            {rangeInWords(share)} in 9 of 10 cases.
            {cards > seen && ` ${counted(cards - seen, "card")} not seen yet.`}
          </p>
        </>
      )}
      {trend && <p>{trend}</p>}
      {interview && (
        <Suspense>
          <ProgressReadiness app={app} />
        </Suspense>
      )}
    </section>
  );
}
