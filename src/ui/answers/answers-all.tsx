import { Link, useLocation } from "wouter";
import { useAllAnswers } from "#app/answer-hooks.ts";
import { freshAnswerId } from "#app/answers.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { AddIcon } from "#ui/design/icons.tsx";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { BackLink } from "#ui/parts/back-link.tsx";
import { say } from "#words/answers.ts";
import { AnswersList } from "./answers-list.tsx";
import { freshAnswerPath, unansweredPath } from "./answers-path.ts";

/** All answers and stories, and where to begin a story. */
export function AnswersAll({ app }: { readonly app: Rehearse }) {
  const answers = useAllAnswers(app);
  const [, navigate] = useLocation();
  return (
    <>
      <BackLink href="/decks">{say("allDecks")}</BackLink>
      <PageHeading title={say("title")} />
      <p className="answers-acts">
        <button
          type="button"
          className="button"
          onClick={() => navigate(freshAnswerPath(freshAnswerId(app)))}
        >
          <AddIcon />
          {say("newStory")}
        </button>
        <Link href={unansweredPath} className="button">
          {say("withoutAnswer")}
        </Link>
      </p>
      {answers?.length === 0 && <p>{say("noneYet")}</p>}
      {answers && answers.length > 0 && (
        <>
          <p className="fine-print">{say("latestFirst", { answers: answers.length })}</p>
          <AnswersList app={app} answers={answers} />
        </>
      )}
    </>
  );
}
