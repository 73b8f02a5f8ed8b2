import { useMemo, useState } from "react";
import { useQuestions } from "#app/answer-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { BackLink } from "#ui/parts/back-link.tsx";
import { say } from "#words/answers.ts";
import { AnswersMissingList, type MissingItem } from "./answers-missing-list.tsx";
import { answersPath } from "./answers-path.ts";

/** The questions and pitfalls that have no answer of one's own, by deck. */
export function AnswersMissing({ app }: { readonly app: Rehearse }) {
  const decks = useQuestions(app);
  const [chosen, choose] = useState("");
  const counts = decks?.flatMap((each) => (each.of === null ? [] : each));
  const sum = (of: (each: { of: number; unanswered: readonly unknown[] }) => number): number =>
    (counts ?? []).reduce((total, each) => total + of(each), 0);
  const items = useMemo(
    () =>
      (decks ?? []).flatMap((each): MissingItem[] => {
        if (each.of === 0 || (chosen !== "" && each.deck.id !== chosen)) return [];
        const { title } = each.deck;
        if (each.of === null) return [{ deck: title, says: say("countingInDeck") }];
        const answered = each.of - each.unanswered.length;
        const says = say("answeredInDeck", { answered, questions: each.of });
        return [{ deck: title, says }, ...each.unanswered.map((note) => ({ note }))];
      }),
    [decks, chosen],
  );
  const isCounted = decks !== undefined && counts?.length === decks.length;
  const of = sum((each) => each.of);
  return (
    <>
      <BackLink href={answersPath}>{say("myAnswers")}</BackLink>
      <PageHeading title={say("withoutAnswer")} />
      {decks && (
        <p role="status">
          {!isCounted && say("counting")}
          {isCounted && of === 0 && say("noQuestions")}
          {isCounted &&
            of > 0 &&
            say("answered", {
              answered: of - sum((each) => each.unanswered.length),
              questions: of,
            })}
        </p>
      )}
      {decks && decks.length > 1 && (
        <p className="form-field">
          <label htmlFor="missing-deck">{say("deck")}</label>
          <select
            id="missing-deck"
            className="field"
            value={chosen}
            onChange={({ target }) => choose(target.value)}
          >
            <option value="">{say("allDecks")}</option>
            {decks.map(({ deck }) => (
              <option key={deck.id} value={deck.id}>
                {deck.title}
              </option>
            ))}
          </select>
        </p>
      )}
      {items.length > 0 && <AnswersMissingList key={chosen} app={app} items={items} />}
    </>
  );
}
