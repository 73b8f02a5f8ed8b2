import { useEffect, useState } from "react";
import { useDeck } from "#app/deck-hooks.ts";
import { mostPrinted, type PrintedTopic, printedTopics } from "#app/deck-sharing-print.ts";
import { reasonOf } from "#app/reason.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { DeckId } from "#model/ids.ts";
import type { Outline } from "#model/outline.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { BackLink } from "#ui/parts/back-link.tsx";
import { NothingToShare } from "#ui/sharing/nothing-to-share.tsx";
import { type AnswersAt, PrintSheet } from "#ui/sharing/print-sheet.tsx";
import { PrintTools } from "#ui/sharing/print-tools.tsx";
import { say } from "#words/sharing.ts";

/** A deck as it is printed, and how. */
export function PrintDeckScreen({ app, id }: { readonly app: Rehearse; readonly id: DeckId }) {
  const found = useDeck(app, id);
  const [answers, setAnswers] = useState<AnswersAt>("beneath");
  const [isPagePerTopic, setPagePerTopic] = useState(false);
  const [part, setPart] = useState(0);
  const [withOwn, setWithOwn] = useState(false);
  const { topics, problem } = usePrinted(app, found?.outline ?? null, part, withOwn);
  const count = found?.outline?.topics.reduce((sum, { notes }) => sum + notes.length, 0) ?? 0;
  const isEmpty = found?.outline != null && count === 0;
  return (
    <div className="screen">
      {found === null ? (
        <BackLink href="/decks">{say("allDecks")}</BackLink>
      ) : (
        <BackLink href={`/decks/${encodeURIComponent(id)}/share`}>{say("shareDeck")}</BackLink>
      )}
      {found === null && (
        <>
          <PageHeading title={say("notFound")} />
          <p>{say("nothingThere")}</p>
        </>
      )}
      {found && (
        <PageHeading title={say("print")} above={<span dir="auto">{found.deck.title}</span>} />
      )}
      {isEmpty && <NothingToShare deck={id} />}
      {found && !isEmpty && (
        <>
          <PrintTools
            {...{ answers, isPagePerTopic, part, withOwn, isReady: topics !== null }}
            parts={Math.ceil(count / mostPrinted)}
            onAnswers={setAnswers}
            onPagePerTopic={setPagePerTopic}
            onWithOwn={setWithOwn}
            onPart={setPart}
          />
          {problem !== null && <p className="problem">{problem}</p>}
          {topics && (
            <PrintSheet
              deck={found.deck}
              topics={topics}
              answers={answers}
              isPagePerTopic={isPagePerTopic}
            />
          )}
        </>
      )}
    </div>
  );
}

type Printed = { readonly topics: readonly PrintedTopic[] | null; readonly problem: string | null };

const unread: Printed = { topics: null, problem: null };

function usePrinted(
  app: Rehearse,
  outline: Outline | null,
  part: number,
  withOwn: boolean,
): Printed {
  const [printed, setPrinted] = useState(unread);
  useEffect(() => {
    if (!outline) return;
    const stopper = new AbortController();
    printedTopics(app, outline, { part, withOwn }, stopper.signal).then(
      (topics) => setPrinted({ topics, problem: null }),
      (error: unknown) =>
        stopper.signal.aborted || setPrinted({ topics: null, problem: reasonOf(error) }),
    );
    return () => stopper.abort();
  }, [app, outline, part, withOwn]);
  return printed;
}
