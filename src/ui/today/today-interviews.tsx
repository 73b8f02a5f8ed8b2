import { lazy, Suspense } from "react";
import { Link } from "wouter";
import type { InterviewDay } from "#app/interview-day.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { AddIcon } from "#ui/design/other-icons.tsx";
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
        Set an interview date
      </Link>
    );
  }
  return (
    <>
      {day.problem && (
        <p className="problem">
          The plan for your interview could not be made, so cards come in the usual order.{" "}
          {day.problem}
        </p>
      )}
      {day.ahead.length > 0 && day.problem === null && (
        <Suspense fallback={<div className="readiness-place" />}>
          <Readiness app={app} day={day} />
        </Suspense>
      )}
    </>
  );
}
