import { lazy, Suspense } from "react";
import type { Progress } from "#app/progress.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { named } from "#ui/interview/interview-words.ts";
import { own } from "#ui/parts/message-tags.tsx";
import { percent } from "#ui/parts/percent.ts";
import { rangeInWords, trendInWords } from "#ui/parts/strength-words.ts";
import { say } from "#words/progress.ts";
import { RangeBar } from "./range-bar.tsx";

const ProgressReadiness = lazy(() =>
  import("./progress-readiness.tsx").then((module) => ({ default: module.ProgressReadiness })),
);

/** What would be recalled today of all that was seen, whether that is getting better, and how ready the plan will make one. */
export function ProgressOverall({ app, progress }: { app: Rehearse; progress: Progress }) {
  const { overall, recall, interview } = progress;
  const { share, seen, cards } = overall;
  const trend = trendInWords(recall);
  return (
    <section className="progress-overall" aria-label={say("today")}>
      {share && (
        <>
          <p className="progress-share">
            <strong className="progress-number">{percent(share.middle)}</strong>{" "}
            <span>
              {interview
                ? say.rich("ofSeenFor", { seen, ...named(interview), own })
                : say("ofSeen", { seen })}
            </span>
          </p>
          <RangeBar {...share} />
          <p className="hint">
            {say("usually", { range: rangeInWords(share) })}
            {cards > seen && ` ${say("unseen", { cards: cards - seen })}`}
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
