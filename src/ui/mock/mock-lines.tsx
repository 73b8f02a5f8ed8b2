import type { MockPage } from "#app/mock-reads.ts";
import { shownQuestion } from "./mock-question.ts";
import { MockTimes } from "./mock-times.tsx";

type Props = { readonly page: MockPage; readonly onGo: (at: number) => void };

/** All answers, each with its time and what was said of it, and the way back to it. */
export const MockLines = ({ page, onGo }: Props) => (
  <section aria-labelledby="mock-lines">
    <h2 id="mock-lines">Answers</h2>
    <ol className="mock-list">
      {page.mock.answers.map((answer, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: answers keep their places.
        <li key={at} className="mock-line">
          <button type="button" className="mock-line-open" dir="auto" onClick={() => onGo(at)}>
            {shownQuestion(page, at).prompt}
          </button>
          <MockTimes answer={answer} />
          {answer.said && (
            <p className="hint">
              {answer.said.hit.length} of {answer.said.of} said
            </p>
          )}
        </li>
      ))}
    </ol>
  </section>
);
