import { useEffect, useRef } from "react";
import { interviewersOf, placeIn } from "#app/mock-figures.ts";
import type { MockPage } from "#app/mock-reads.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { MockTurn } from "#model/mock.ts";
import { InLanguage } from "#ui/parts/language.tsx";
import { Markdown } from "#ui/parts/markdown.tsx";
import { say } from "#words/mock.ts";
import { MockClock } from "./mock-clock.tsx";
import { shownQuestion } from "./mock-question.ts";
import { followUpInWords } from "./mock-words.ts";

type Props = {
  readonly app: Rehearse;
  readonly page: MockPage;
  readonly turn: MockTurn;
  readonly onDone: () => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
};

/** A question, or a follow-up, and the clock of the answer to it. Nothing of the answer is shown. */
export function MockAsking({ app, page, turn, onDone, onPause, onResume }: Props) {
  const { mock } = page;
  const { question: at, followUp } = placeIn(mock);
  const question = mock.questions[at];
  const shown = shownQuestion(page, at);
  const asked = question?.from === "deck" ? question.followUps[followUp - 1] : undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question takes the focus, so that it is read out.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [at, followUp]);
  const isPaused = turn.since === null;
  return (
    <>
      <article className="mock-card">
        <p className="asked-card-topic">{whoAsks(page, at)}</p>
        {asked ? (
          <>
            <p className="mock-before" dir="auto" lang={shown.language}>
              {shown.prompt}
            </p>
            <p className="prompt-task">{say("followUp")}</p>
            <h1
              className="prompt"
              dir="auto"
              lang={asked.by === "deck" ? shown.language : undefined}
              ref={heading}
              tabIndex={-1}
            >
              {followUpInWords(asked)}
            </h1>
          </>
        ) : (
          <>
            <p className="prompt-task">{shown.task ?? say("answerAloud")}</p>
            <h1 className="prompt" dir="auto" lang={shown.language} ref={heading} tabIndex={-1}>
              {shown.prompt}
            </h1>
            {shown.given !== null && (
              <InLanguage value={shown.language}>
                <Markdown text={shown.given} />
              </InLanguage>
            )}
          </>
        )}
      </article>
      <div className="actions mock-actions">
        <MockClock key={`${at} ${followUp}`} app={app} turn={turn} isFollowUp={followUp > 0} />
        <div className="mock-buttons">
          <button
            type="button"
            className="button button-large"
            onClick={isPaused ? onResume : onPause}
          >
            {say(isPaused ? "goOn" : "pause")}
          </button>
          <button type="button" className="button button-main button-large" onClick={onDone}>
            {say("done")}
          </button>
        </div>
      </div>
    </>
  );
}

/** On a panel, who it is that asks. */
function whoAsks({ mock: { style, questions } }: MockPage, at: number): string {
  return style === "panel"
    ? say("interviewer", { who: interviewersOf(questions)[at] ?? 1 })
    : say("recruiter");
}
