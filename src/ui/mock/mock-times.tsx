import { answerMs, timesOf } from "#app/mock-figures.ts";
import type { MockAnswer } from "#model/mock.ts";
import { againstTwoMinutes } from "./mock-words.ts";

type Props = { readonly answer: MockAnswer };

/** How long an answer was against two minutes, and how long its follow-ups were. */
export function MockTimes({ answer }: Props) {
  const { question, followUps } = timesOf(answer);
  return (
    <div className="mock-times">
      <svg className="mock-clock-bar" aria-hidden="true" focusable="false">
        <rect
          className={question > answerMs ? "mock-clock-done mock-clock-over" : "mock-clock-done"}
          width={`${Math.min(100, (100 * question) / answerMs)}%`}
        />
      </svg>
      <p className="hint">
        {againstTwoMinutes(question, answer.tookMs.length > 1 ? followUps : null)}
      </p>
    </div>
  );
}
