import { Link } from "wouter";
import type { Progress } from "#app/progress.ts";
import { useProgress } from "#app/progress-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { MockLink } from "#ui/mock/mock-link.tsx";
import { AllTopics } from "#ui/progress/all-topics.tsx";
import { ConfidentMisses, Leeches } from "#ui/progress/card-lists.tsx";
import { MissedPoints } from "#ui/progress/missed-points.tsx";
import { ProgressMemory } from "#ui/progress/progress-memory.tsx";
import { ProgressOverall } from "#ui/progress/progress-overall.tsx";
import { ProgressRecall } from "#ui/progress/progress-recall.tsx";
import { ProgressWork } from "#ui/progress/progress-work.tsx";
import { WeakTopics } from "#ui/progress/weak-topics.tsx";
import { say } from "#words/progress.ts";
import "./progress.css";

/** What would let a person down, whether they are getting better, and all that is known beside it. */
export function ProgressScreen({ app }: { app: Rehearse }) {
  const progress = useProgress(app);
  return (
    <div className="screen progress" data-complete={progress !== undefined || undefined}>
      <PageHeading title={say("title")} />
      {progress && !progress.isCurrent && (
        <p className="notice" role="status">
          {say("counting")}
        </p>
      )}
      {progress && (progress.isBegun ? <Begun app={app} progress={progress} /> : <NothingYet />)}
    </div>
  );
}

const NothingYet = () => (
  <>
    <p>{say("nothingYet")}</p>
    <Link href="/practice" className="button button-main">
      {say("practise")}
    </Link>
    <MockLink />
  </>
);

function Begun({ app, progress }: { app: Rehearse; progress: Progress }) {
  const { recall, work, memory, today, missedPoints, confidentMisses, leeches } = progress;
  return (
    <>
      <ProgressOverall app={app} progress={progress} />
      <WeakTopics progress={progress} />
      <MockLink />
      <AllTopics progress={progress} />
      <MissedPoints app={app} points={missedPoints} />
      <ConfidentMisses misses={confidentMisses} />
      <Leeches leeches={leeches} />
      <ProgressRecall recall={recall} />
      <ProgressWork work={work} today={today} />
      <ProgressMemory memory={memory} />
    </>
  );
}
