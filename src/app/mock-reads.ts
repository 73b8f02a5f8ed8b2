import { ask } from "#deck/ask.ts";
import { standingReviews } from "#memory/standing.ts";
import type { Ask } from "#model/ask.ts";
import { isAskable } from "#model/card.ts";
import type { DeckSummary } from "#model/deck.ts";
import { type CardId, type MockId, noteOf, sittingId } from "#model/ids.ts";
import { languageOf } from "#model/language.ts";
import type { Mock } from "#model/mock.ts";
import { contentOf } from "#model/note.ts";
import type { Review } from "#model/review.ts";
import { cardsById } from "#store/cards.ts";
import { listDecks, notesById } from "#store/decks.ts";
import { listMocks, readMock } from "#store/mocks.ts";
import { atOneMoment } from "#store/moment.ts";
import { sittingLog } from "#store/reviews.ts";
import { languageIn, readDeckLanguages } from "./deck-languages.ts";
import type { Rehearse } from "./rehearse.ts";

type Store = Pick<Rehearse, "db">;

/** A card that a mock interview asks: what it asks, and how the answer was rated there, where it was. */
export type MockCard = {
  readonly ask: Ask;
  /** A mistake that somebody makes, rather than a question. */
  readonly isSituation: boolean;
  /** False where it can be practised no more, since it is suspended or gone. */
  readonly isAskable: boolean;
  readonly rated: Review | null;
  /** The language of its deck. */
  readonly language: string;
};

export type MockPage = {
  readonly mock: Mock;
  /** The cards that are still there. */
  readonly cards: ReadonlyMap<CardId, MockCard>;
};

/** A mock interview with all that is shown of it; null when there is none of that id. */
export const readMockPage = ({ db }: Store, id: MockId): Promise<MockPage | null> =>
  atOneMoment(db, [db.mocks, db.cards, db.notes, db.decks, db.reviews], async () => {
    const mock = await readMock(db, id);
    if (!mock) return null;
    const ids = mock.questions.flatMap((question) =>
      question.from === "deck" ? [question.card] : [],
    );
    const [cards, notes, languages, log] = await Promise.all([
      cardsById(db, ids),
      notesById(db, ids.map(noteOf)),
      readDeckLanguages(db),
      sittingLog(db, sittingId(id)),
    ]);
    const rated = new Map(standingReviews(log).map((review) => [review.card, review]));
    const known = cards.flatMap((card): [CardId, MockCard][] => {
      const note = notes.find((each) => each.id === card.note);
      if (!note) return [];
      const content = contentOf(note);
      const asked = askOf(content, card.face);
      return asked
        ? [
            [
              card.id,
              {
                ask: asked,
                isSituation: content.kind === "pitfall",
                isAskable: isAskable(card),
                rated: rated.get(card.id) ?? null,
                language: languageIn(languages, note.deck),
              },
            ],
          ]
        : [];
    });
    return { mock, cards: new Map(known) };
  });

/** Null where the note was reworded as another kind meanwhile, and has no such card any more. */
function askOf(...asked: Parameters<typeof ask>): Ask | null {
  try {
    return ask(...asked);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A deck that a mock interview can be about. */
export type MockDeck = Pick<DeckSummary, "id" | "title"> & { readonly language: string };

/** What there is to begin with: the decks that have cards, and the mock interviews so far, the latest first. */
export type MocksPage = { readonly decks: readonly MockDeck[]; readonly mocks: readonly Mock[] };

export const readMocks = ({ db }: Store): Promise<MocksPage> =>
  atOneMoment(db, [db.mocks, db.decks], async () => {
    const [mocks, decks] = await Promise.all([listMocks(db), listDecks(db)]);
    return {
      mocks,
      decks: decks
        .filter(({ derivedCards }) => derivedCards > 0)
        .map((deck) => ({ id: deck.id, title: deck.title, language: languageOf(deck) })),
    };
  });
