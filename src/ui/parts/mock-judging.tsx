import { useEffect, useRef } from "react";
import { Link } from "wouter";
import type { MockPage } from "#app/mock-reads.ts";
import { goOnWithMock } from "#app/mocks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { SaidPoints } from "#model/said-points.ts";
import { cardPath } from "./card-path.ts";
import { useDoing } from "./doing.ts";
import { DoneLine } from "./done-line.tsx";
import { KeyPoints } from "./key-points.tsx";
import { MockFillers } from "./mock-fillers.tsx";
import { MockNoting } from "./mock-noting.tsx";
import { shownQuestion } from "./mock-question.ts";
import { MockRating } from "./mock-rating.tsx";
import { MockTimes } from "./mock-times.tsx";

type Props = {
  readonly app: Rehearse;
  readonly page: MockPage;
  /** Which answer is gone through. */
  readonly at: number;
  /** To another one, or null to the summary. */
  readonly onGo: (at: number | null) => void;
};

/** One answer of a mock interview: what was said of it and what was missed, by its user's own judgement. */
export function MockJudging({ app, page, at, onGo }: Props) {
  const { mock, cards } = page;
  const question = mock.questions[at];
  const answer = mock.answers[at];
  const shown = shownQuestion(page, at);
  const card = question?.from === "deck" ? cards.get(question.card) : undefined;
  const doing = useDoing();
  const heading = useRef<HTMLHeadingElement>(null);
  const points = useRef<HTMLFieldSetElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!answer) return null;
  const said: SaidPoints = answer.said ?? { hit: [], of: shown.points.length };
  const judge = (hit: readonly number[], then?: () => void) =>
    doing.act(
      () =>
        goOnWithMock(app, mock.id, () => ({
          type: "judged",
          at,
          said: { hit, of: shown.points.length },
        })),
      "",
      then,
    );
  const tick = (point: number, isSaid: boolean) =>
    judge(
      [...said.hit.filter((each) => each !== point), ...(isSaid ? [point] : [])].sort(
        (a, b) => a - b,
      ),
    );
  const isLast = at + 1 === mock.answers.length;
  return (
    <article className="mock-judging">
      <p className="page-heading-above">
        Answer {at + 1} of {mock.answers.length}
      </p>
      {shown.task !== null && <p className="prompt-task">{shown.task}</p>}
      <h1 className="mock-judged" dir="auto" ref={heading} tabIndex={-1}>
        {shown.prompt}
      </h1>
      <MockTimes answer={answer} />
      {shown.points.length > 0 && (
        <KeyPoints
          points={shown.points}
          said={said.hit}
          numbered={false}
          onTick={tick}
          ref={points}
        />
      )}
      {question?.from === "deck" && card && (
        <p>
          <Link href={cardPath(question.card)} className="text-link">
            Open the card
          </Link>
        </p>
      )}
      <MockNoting app={app} mock={mock} at={at} />
      <MockFillers
        count={answer.fillers}
        onCount={(count) =>
          doing.act(() => goOnWithMock(app, mock.id, () => ({ type: "fillers", at, count })), "")
        }
      />
      {card?.isAskable && answer.said && (
        <MockRating app={app} mock={mock.id} at={at} card={card} said={answer.said} />
      )}
      {doing.problem !== null && <DoneLine doing={doing} />}
      <div className="form-buttons">
        {at > 0 && (
          <button type="button" className="button" onClick={() => onGo(at - 1)}>
            Back
          </button>
        )}
        <button
          type="button"
          className="button button-main"
          onClick={() => judge(said.hit, () => onGo(isLast ? null : at + 1))}
        >
          {isLast ? "To the summary" : "Next answer"}
        </button>
      </div>
    </article>
  );
}
