import { Link, useLocation } from "wouter";
import { useAllAnswers } from "#app/answer-hooks.ts";
import { freshAnswerId } from "#app/answers.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { AddIcon } from "#ui/design/other-icons.tsx";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { BackLink } from "#ui/parts/back-link.tsx";
import { counted } from "#ui/parts/counted.ts";
import { AnswersList } from "./answers-list.tsx";
import { freshAnswerPath, unansweredPath } from "./answers-path.ts";

/** All answers and stories, and where to begin a story. */
export function AnswersAll({ app }: { readonly app: Rehearse }) {
  const answers = useAllAnswers(app);
  const [, navigate] = useLocation();
  return (
    <>
      <BackLink href="/decks">All decks</BackLink>
      <PageHeading title="My answers and stories" />
      <p className="answers-acts">
        <button
          type="button"
          className="button"
          onClick={() => navigate(freshAnswerPath(freshAnswerId(app)))}
        >
          <AddIcon />
          New story
        </button>
        <Link href={unansweredPath} className="button">
          Questions without an answer
        </Link>
      </p>
      {answers?.length === 0 && (
        <p>
          You have written no answers yet. Write one beneath the key points of a question, or begin
          with a story: what was the situation, what was yours to do, what did you do, and what came
          of it? One story can answer several questions.
        </p>
      )}
      {answers && answers.length > 0 && (
        <>
          <p className="fine-print">{counted(answers.length, "answer")}, the latest first</p>
          <AnswersList app={app} answers={answers} />
        </>
      )}
    </>
  );
}
