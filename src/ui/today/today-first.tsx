import { Suspense } from "react";
import { useLocation } from "wouter";
import type { Rehearse } from "#app/rehearse.ts";
import type { Today } from "#app/today.ts";
import type { CardId } from "#model/ids.ts";
import { optionalPart } from "#ui/parts/optional-part.ts";
import { say } from "#words/today.ts";

// Where it cannot be loaded the question is seen after a tap.
const FirstQuestion = optionalPart(() =>
  import("./first-question.tsx").then((module) => module.FirstQuestion),
);

/** What a person sees who has never been here: what this is in a sentence, and one question. */
export function TodayFirst({ app, today }: { app: Rehearse; today: Today }) {
  const [, navigate] = useLocation();
  const { queue } = today.plan;
  return (
    <>
      <p className="first-run">{say("whatThisIs")}</p>
      <section className="today-sheet" aria-label={say("toPractise")}>
        <p className="today-question">
          <Suspense>
            <FirstQuestion app={app} card={queue[0] as CardId} />
          </Suspense>
        </p>
        <button
          type="button"
          className="button button-main button-large"
          onClick={() => navigate("/practice")}
        >
          {say("practise")}
        </button>
        <p className="today-so-far">
          {say("first", { cards: queue.length, minutes: today.minutes })}
        </p>
      </section>
    </>
  );
}
