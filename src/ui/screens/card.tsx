import { useCardPage } from "#app/card-hooks.ts";
import type { CardPage } from "#app/card-page.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { CardId } from "#model/ids.ts";
import { contentOf, isInUse } from "#model/note.ts";
import { MyAnswers } from "#ui/answers/my-answers.tsx";
import { CardActs } from "#ui/card/card-acts.tsx";
import { CardMemory } from "#ui/card/card-memory.tsx";
import { CardReviews } from "#ui/card/card-reviews.tsx";
import { CardStanding } from "#ui/card/card-standing.tsx";
import { CardsOfNote } from "#ui/decks/cards-of-note.tsx";
import { WordingChange } from "#ui/decks/wording-change.tsx";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { BackLink } from "#ui/parts/back-link.tsx";
import { InLanguage } from "#ui/parts/language.tsx";
import { WithFormulas } from "#ui/parts/with-formulas.tsx";
import { CardAnswer } from "#ui/practice/card-answer.tsx";
import { CardNext } from "#ui/practice/card-next.tsx";
import { RecordingsOfCard } from "#ui/recordings/recordings-of-card.tsx";
import { say } from "#words/card.ts";
import "./card.css";

type Props = { readonly app: Rehearse; readonly id: CardId };

/** A card by itself: what it asks, how well it is remembered, its reviews, and what can be done with it. */
export function CardScreen({ app, id }: Props) {
  const page = useCardPage(app, id);
  const clock = app.environment;
  if (page === undefined) return <div className="screen" />;
  return (
    <div className="screen card-screen">
      <BackLink href={page?.deck ? `/decks/${encodeURIComponent(page.deck.id)}` : "/decks"}>
        {page?.deck?.title ?? say("allDecks")}
      </BackLink>
      {page === null && (
        <>
          <PageHeading title={say("missing")} />
          <p>{say("aboutMissing")}</p>
        </>
      )}
      {page && (
        <>
          <PageHeading
            title={page.ask.prompt}
            above={page.ask.task}
            dir="auto"
            lang={page.language}
          >
            <WithFormulas text={page.ask.prompt} />
          </PageHeading>
          <CardStanding app={app} page={page} />
          <InLanguage value={page.language}>
            <CardAnswer app={app} page={page} />
          </InLanguage>
          <MyAnswers app={app} note={page.note.id} kind={page.note.content.kind} />
          <CardsOfNote cards={page.others} says={say("otherCards")} />
          <CardMemory page={page} clock={clock} />
          {isReworded(page) && (
            <WordingChange before={page.note.content} after={contentOf(page.note)} />
          )}
          {isInUse(page.note) && <CardActs app={app} page={page} />}
          <CardNext page={page} />
          <CardReviews reviews={page.reviews} clock={clock} />
          <RecordingsOfCard app={app} card={page.card.id} />
        </>
      )}
    </div>
  );
}

/** Whether the deck has it in other words. */
const isReworded = ({ note }: CardPage): boolean =>
  note.edit?.content != null && note.authored !== true && isInUse(note);
