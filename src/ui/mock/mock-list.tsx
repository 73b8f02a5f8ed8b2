import { Link } from "wouter";
import { saidShare } from "#app/mock-figures.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Mock } from "#model/mock.ts";
import { dateAndTimeInWords } from "#ui/interview/interview-words.ts";
import { say } from "#words/mock.ts";
import { mockPath, mockUnderWayPath } from "./mock-path.ts";
import { mockInWords, outcomeInWords } from "./mock-words.ts";

type Props = { readonly app: Rehearse; readonly mocks: readonly Mock[] };

/** The mock interviews so far, the latest first. */
export const MockList = ({ app, mocks }: Props) => (
  <section aria-labelledby="mock-list">
    <h2 id="mock-list">{say("soFar")}</h2>
    <ul className="mock-list">
      {mocks.map((mock) => (
        <li key={mock.id} className="mock-line">
          <Link href={mock.endedAt === null ? mockUnderWayPath(mock.id) : mockPath(mock.id)}>
            {dateAndTimeInWords(mock.startedAt, app.environment)}
          </Link>
          <p className="hint">
            {mockInWords(mock)} · {outcomeInWords(saidShare(mock.answers), mock.endedAt !== null)}
          </p>
        </li>
      ))}
    </ul>
  </section>
);
