import { lazy, Suspense } from "react";
import { Link } from "wouter";
import type { InterviewDay } from "#app/interview-day.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { AddIcon } from "#ui/design/icons.tsx";
import { say } from "#words/today.ts";
import "./today-interviews.css";

const Readiness = lazy(() =>
  import("#ui/interview/readiness.tsx").then((module) => ({ default: module.Readiness })),
);

/** The interviews that practice is planned for: what to expect of them; or a way to name the first. */
export function TodayInterviews({ app, day }: { app: Rehearse; day: InterviewDay | null }) {
  if (day === null) {
    return (
      <Link href="/interviews/new" className="add-interview">
        <AddIcon />
        {say("setDate")}
      </Link>
    );
  }
  return (
    <>
      {day.problem && <p className="problem">{say("noPlan", { reason: day.problem })}</p>}
      {day.ahead.length > 0 && day.problem === null && (
        <Suspense fallback={<div className="readiness-place" />}>
          <Readiness app={app} day={day} />
        </Suspense>
      )}
    </>
  );
}
