import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { fillersIn, firstUnjudged, saidShare } from "#app/mock-figures.ts";
import { missedIn } from "#app/mock-missed.ts";
import type { MockPage } from "#app/mock-reads.ts";
import { counted } from "#ui/parts/counted.ts";
import { percent } from "#ui/parts/percent.ts";
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
        Debrief
      </h1>
      {share !== null && (
        <p className="mock-share">
          <strong className="mock-share-number">{percent(share)}</strong>{" "}
          <span>of the key points said</span>
        </p>
      )}
      {fillers !== null && <p>{counted(fillers, "filler word")} counted.</p>}
      {unjudged !== null && (
        <button
          type="button"
          className="button button-main button-large"
          onClick={() => onGo(unjudged)}
        >
          Go through the answers
        </button>
      )}
      {missed.length > 0 && (
        <section aria-labelledby="mock-missed">
          <h2 id="mock-missed">Missed, by topic</h2>
          {missed.map(({ topic, points }) => (
            <div key={topic} className="mock-missed">
              <h3 dir="auto">{topic}</h3>
              <ul>
                {points.map((point) => (
                  <li key={point} dir="auto">
                    {point}
                  </li>
                ))}
              </ul>
            </div>
          ))}
          {toPractise > 0 && (
            <Link href={missedPath(mock.id)} className="button button-main button-large">
              Practise these ({counted(toPractise, "card")})
            </Link>
          )}
        </section>
      )}
      {share !== null && missed.length === 0 && unjudged === null && (
        <p>You said all that the decks ask for.</p>
      )}
      <MockLines page={page} onGo={onGo} />
      <p>
        <Link href={mocksPath} className="button">
          Another mock interview
        </Link>
      </p>
      <button type="button" className="button" onClick={onDelete}>
        Delete this one
      </button>
    </div>
  );
}
