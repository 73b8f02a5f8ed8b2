import { useEffect, useRef } from "react";
import { timesOf } from "#app/mock-figures.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Mock } from "#model/mock.ts";
import { say } from "#words/mock.ts";
import { MockNoting } from "./mock-noting.tsx";
import { MockTimes } from "./mock-times.tsx";
import { timeInWords } from "./mock-words.ts";

type Props = {
  readonly app: Rehearse;
  readonly mock: Mock;
  readonly onNext: () => void;
  readonly onEnd: () => void;
};

/** A breath between two questions: how long the answer was, and room for a note. No clock runs. */
export function MockBetween({ app, mock, onNext, onEnd }: Props) {
  const at = mock.answers.length - 1;
  const answer = mock.answers[at];
  const isLast = mock.answers.length === mock.questions.length;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  if (!answer) return null;
  return (
    <>
      <article className="mock-card">
        <h1 className="prompt" ref={heading} tabIndex={-1}>
          {say("answeredIn", { time: timeInWords(timesOf(answer).question) })}
        </h1>
        <MockTimes answer={answer} />
        <MockNoting
          key={at}
          app={app}
          mock={mock}
          at={at}
          label={say("noteForDebrief")}
          hint={say("aboutNote")}
        />
      </article>
      <div className="actions mock-actions">
        <div className="mock-buttons">
          {!isLast && (
            <button type="button" className="button button-large" onClick={onEnd}>
              {say("endHere")}
            </button>
          )}
          <button type="button" className="button button-main button-large" onClick={onNext}>
            {say(isLast ? "toDebrief" : "nextQuestion")}
          </button>
        </div>
      </div>
    </>
  );
}
