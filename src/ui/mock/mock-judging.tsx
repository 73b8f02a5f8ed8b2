import { useEffect, useRef } from "react";
import { Link } from "wouter";
import type { MockPage } from "#app/mock-reads.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { MockAnswer } from "#model/mock.ts";
import { cardPath } from "#ui/parts/card-path.ts";
import { KeyPoints } from "#ui/parts/key-points.tsx";
import { InLanguage } from "#ui/parts/language.tsx";
import { say } from "#words/mock.ts";
import { MockFillers } from "./mock-fillers.tsx";
import { useJudgement } from "./mock-judgement.ts";
import { MockNoting } from "./mock-noting.tsx";
import { shownQuestion } from "./mock-question.ts";
import { MockRating } from "./mock-rating.tsx";
import { MockTimes } from "./mock-times.tsx";

type Props = {
  readonly app: Rehearse;
  readonly page: MockPage;
  /** Which answer is gone through. */
  readonly at: number;
  readonly answer: MockAnswer;
  /** To another one, or null to the summary. */
  readonly onGo: (at: number | null) => void;
};

/** One answer of a mock interview: what was said of it and what was missed, by its user's own judgement. */
export function MockJudging({ app, page, at, answer, onGo }: Props) {
  const { mock, cards } = page;
  const question = mock.questions[at];
  const shown = shownQuestion(page, at);
  const card = question?.from === "deck" ? cards.get(question.card) : undefined;
  const of = shown.points.length;
  const judgement = useJudgement({ app, mock: mock.id, at, answer, of });
  const { said, fillers, problem, tick, count, settle } = judgement;
  const heading = useRef<HTMLHeadingElement>(null);
  const points = useRef<HTMLFieldSetElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isLast = at + 1 === mock.answers.length;
  const goOn = async () => {
    if (await settle()) onGo(isLast ? null : at + 1);
  };
  return (
    <article className="mock-judging">
      <p className="page-heading-above">
        {say("answerPlace", { at: at + 1, all: mock.answers.length })}
      </p>
      {shown.task !== null && <p className="prompt-task">{shown.task}</p>}
      <h1 className="mock-judged" dir="auto" lang={shown.language} ref={heading} tabIndex={-1}>
        {shown.prompt}
      </h1>
      <MockTimes answer={answer} />
      {of > 0 && (
        <InLanguage value={shown.language}>
          <KeyPoints
            points={shown.points}
            said={said.hit}
            numbered={false}
            onTick={tick}
            ref={points}
          />
        </InLanguage>
      )}
      {question?.from === "deck" && card && (
        <p>
          <Link href={cardPath(question.card)} className="button">
            {say("openCard")}
          </Link>
        </p>
      )}
      <MockNoting app={app} mock={mock} at={at} label={say("yourNote")} />
      <MockFillers count={fillers} onCount={count} />
      {card?.isAskable && (
        <MockRating app={app} mock={mock.id} at={at} card={card} judgement={judgement} />
      )}
      <div role="alert">
        {problem !== null && <p className="problem">{say("notSaved", { reason: problem })}</p>}
      </div>
      <div className="form-buttons">
        {at > 0 && (
          <button type="button" className="button" onClick={() => onGo(at - 1)}>
            {say("back")}
          </button>
        )}
        <button type="button" className="button button-main" onClick={() => void goOn()}>
          {say(isLast ? "toSummary" : "nextAnswer")}
        </button>
      </div>
    </article>
  );
}
