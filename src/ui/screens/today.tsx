import { Suspense, useEffect } from "react";
import { useFirstRun, useToday } from "#app/hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Today } from "#app/today.ts";
import { Untold } from "#ui/frame/untold.tsx";
import { idle } from "#ui/lazy-screen.ts";
import { optionalPart } from "#ui/parts/optional-part.ts";
import { useTodayDone } from "#ui/today/today-done-later.ts";
import { TodayFirst } from "#ui/today/today-first.tsx";
import { TodayHeading } from "#ui/today/today-heading.tsx";
import { TodayInterviews } from "#ui/today/today-interviews.tsx";
import { TodayPlan } from "#ui/today/today-plan.tsx";
import { TodaySkeleton } from "#ui/today/today-skeleton.tsx";
import "./today.css";

const TodayChecklist = optionalPart(() =>
  idle()
    .then(() => import("#ui/today/today-checklist.tsx"))
    .then((module) => module.TodayChecklist),
);
const TodayLater = optionalPart(() =>
  idle()
    .then(() => import("#ui/today/today-later.tsx"))
    .then((module) => module.TodayLater),
);

type Props = {
  readonly app: Rehearse;
  /** Begins what is to wait until there is something to see. Returns what calls it off. */
  readonly onShown: () => () => void;
  /** Something to say above it all. */
  readonly notice?: string;
};

/** What there is to practise now, and one thing to do about it. */
export function TodayScreen({ app, onShown, notice }: Props) {
  const read = useToday(app);
  const firstRun = useFirstRun(app);
  const isDone = read?.plan.queue.length === 0;
  const TodayDone = useTodayDone(isDone);
  // All at once, so that nothing moves.
  const today = firstRun === undefined || (isDone && !TodayDone) ? undefined : read;
  const isShown = today !== undefined;
  useEffect(() => (isShown ? onShown() : undefined), [isShown, onShown]);
  return (
    <div className="screen today">
      <TodayHeading day={today?.day ?? null} />
      {notice && <p className="notice">{notice}</p>}
      {today && <Untold interviews={today.untold} />}
      {!today && <TodaySkeleton />}
      {today && isDone && TodayDone && <TodayDone today={today} now={app.environment.now()} />}
      {today && !isDone && isFirst(today, firstRun) && <TodayFirst app={app} today={today} />}
      {today && !isDone && !isFirst(today, firstRun) && <TodayPlan today={today} />}
      {today && (
        <p className="today-checklist">
          <Suspense>
            <TodayChecklist app={app} />
          </Suspense>
        </p>
      )}
      {today && <TodayInterviews app={app} day={today.interviews} />}
      {today && (
        <Suspense>
          <TodayLater app={app} />
        </Suspense>
      )}
    </div>
  );
}

/** A plan for an interview is no first visit, though nothing was reviewed yet. */
const isFirst = ({ isPlanned }: Today, firstRun: boolean | undefined): boolean =>
  firstRun === true && !isPlanned;
