import type { MockPage } from "#app/mock-reads.ts";
import { say } from "#words/mock.ts";
import { type ShownQuestion, shownQuestion } from "./mock-question.ts";
import { MockTimes } from "./mock-times.tsx";

type Props = { readonly page: MockPage; readonly onGo: (at: number) => void };

/** All answers, each with its time and what was said of it, and the way back to it. */
export const MockLines = ({ page, onGo }: Props) => (
  <section aria-labelledby="mock-lines">
    <h2 id="mock-lines">{say("answers")}</h2>
    <ol className="mock-list">
      {page.mock.answers.map((answer, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: answers keep their places.
        <li key={at} className="mock-line">
          <MockLine question={shownQuestion(page, at)} onOpen={() => onGo(at)} />
          <MockTimes answer={answer} />
          {answer.said && (
            <p className="hint">
              {say("saidOf", { said: answer.said.hit.length, all: answer.said.of })}
            </p>
          )}
        </li>
      ))}
    </ol>
  </section>
);

type LineProps = { readonly question: ShownQuestion; readonly onOpen: () => void };

const MockLine = ({ question: { prompt, language }, onOpen }: LineProps) => (
  <button type="button" className="mock-line-open" dir="auto" lang={language} onClick={onOpen}>
    {prompt}
  </button>
);
