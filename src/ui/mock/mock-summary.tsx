import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { fillersIn, firstUnjudged, saidShare } from "#app/mock-figures.ts";
import { missedIn } from "#app/mock-missed.ts";
import type { MockPage } from "#app/mock-reads.ts";
import { percent } from "#ui/parts/percent.ts";
import { say } from "#words/mock.ts";
import { MockLines } from "./mock-lines.tsx";
import { missedByTopic } from "./mock-missed.ts";
import { missedPath, mocksPath } from "./mock-path.ts";

type Props = {
  readonly page: MockPage;
  readonly onGo: (at: number) => void;
  readonly onDelete: () => void;
};

/** What came of a mock interview, and what to practise next. */
export function MockSummary({ page, onGo, onDelete }: Props) {
  const { mock, cards } = page;
  const share = saidShare(mock.answers);
  const fillers = fillersIn(mock.answers);
  const missed = missedByTopic(page);
  const unjudged = firstUnjudged(mock.answers);
  const toPractise = missedIn(mock).filter((card) => cards.get(card)?.isAskable).length;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="mock-summary">
      <h1 ref={heading} tabIndex={-1}>
        {say("debrief")}
      </h1>
      {share !== null && (
        <p className="mock-share">
          <strong className="mock-share-number">{percent(share)}</strong>{" "}
          <span>{say("keyPointsSaid")}</span>
        </p>
      )}
      {fillers !== null && <p>{say("fillersCounted", { count: fillers })}</p>}
      {unjudged !== null && (
        <button
          type="button"
          className="button button-main button-large"
          onClick={() => onGo(unjudged)}
        >
          {say("goThrough")}
        </button>
      )}
      {missed.length > 0 && (
        <section aria-labelledby="mock-missed">
          <h2 id="mock-missed">{say("missedByTopic")}</h2>
          {missed.map(({ topic, language, points }) => (
            <div key={`${language} ${topic}`} className="mock-missed">
              <h3 dir="auto" lang={language}>
                {topic}
              </h3>
              <ul>
                {points.map((point) => (
                  <li key={point} dir="auto" lang={language}>
                    {point}
                  </li>
                ))}
              </ul>
            </div>
          ))}
          {toPractise > 0 && (
            <Link href={missedPath(mock.id)} className="button button-main button-large">
              {say("practiseThese", { cards: toPractise })}
            </Link>
          )}
        </section>
      )}
      {share !== null && missed.length === 0 && unjudged === null && <p>{say("saidAll")}</p>}
      <MockLines page={page} onGo={onGo} />
      <p>
        <Link href={mocksPath} className="button">
          {say("another")}
        </Link>
      </p>
      <button type="button" className="button" onClick={onDelete}>
        {say("deleteThis")}
      </button>
    </div>
  );
}
