import { lazy, Suspense, useEffect } from "react";
import { useFirstRun, useToday } from "#app/hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { idle } from "#ui/lazy-screens.ts";
import { CopyReminder } from "#ui/parts/copy-reminder.tsx";
import { FirstRun } from "#ui/parts/first-run.tsx";
import { TodayDone } from "#ui/parts/today-done.tsx";
import { TodayHeading } from "#ui/parts/today-heading.tsx";
import { TodayInterviews } from "#ui/parts/today-interviews.tsx";
import { TodayPlan } from "#ui/parts/today-plan.tsx";
import { TodaySkeleton } from "#ui/parts/today-skeleton.tsx";
import { Untold } from "#ui/parts/untold.tsx";
import "./today.css";

// Where it cannot be loaded there is no line; the checklist itself says so when it is opened.
const TodayChecklist = lazy(() =>
  idle()
    .then(() => import("#ui/parts/today-checklist.tsx"))
    .then(
      (module) => ({ default: module.TodayChecklist }),
      () => ({ default: () => null }),
    ),
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
  const today = useToday(app);
  const firstRun = useFirstRun(app);
  const isShown = today !== undefined;
  useEffect(() => (isShown ? onShown() : undefined), [isShown, onShown]);
  return (
    <div className="screen today">
      <TodayHeading day={today?.day ?? null} />
      {notice && <p className="notice">{notice}</p>}
      {today && <Untold interviews={today.untold} />}
      {!today && <TodaySkeleton />}
      {today && today.plan.queue.length > 0 && <TodayPlan today={today} />}
      {today && today.plan.queue.length === 0 && (
        <TodayDone today={today} now={app.environment.now()} />
      )}
      {today && (
        <p className="today-checklist">
          <Suspense>
            <TodayChecklist app={app} />
          </Suspense>
        </p>
      )}
      {today && <TodayInterviews app={app} day={today.interviews} />}
      {today && <CopyReminder app={app} />}
      {today && firstRun && <FirstRun />}
    </div>
  );
}
