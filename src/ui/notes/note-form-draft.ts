import type { NewNote } from "#app/own-notes.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { DeckId } from "#model/ids.ts";
import { say } from "#words/notes.ts";
import { blankOf, type CardDraft, contentFrom, emptyDraft } from "./card-draft.ts";
import type { NoteKind } from "./note-kinds.ts";
import { typedDraft } from "./typed-draft.ts";

/** Where a note is to go. */
export type NotePlaceDraft = {
  /** Null: a new one. */
  readonly deck: DeckId | null;
  /** What a new deck is called. */
  readonly title: string;
  readonly topic: string;
};

/** A note that is to be added, as it is typed. */
export type NoteFormDraft = {
  readonly kind: NoteKind;
  readonly place: NotePlaceDraft;
  readonly texts: CardDraft;
};

const blank = (): NoteFormDraft => ({
  kind: "question",
  place: { deck: null, title: say("myNotes"), topic: "" },
  texts: emptyDraft,
});

/** What it is called among what was typed and not stored when the page was loaded anew. */
export const unfinishedName = "new note";

/** What was typed and not added, so that one may go and look at another note meanwhile. */
const unfinished = new WeakMap<Rehearse, NoteFormDraft>();

export const keepUnfinished = (app: Rehearse, draft: NoteFormDraft): void => {
  unfinished.set(app, draft);
};

type DeckInUse = { readonly id: DeckId; readonly origin: string };

/**
 * What the form begins with: what was left unfinished, and else where its user adds their own notes.
 *
 * @param wanted the deck that the form was opened for
 * @param kind what it was opened to add; null where that is open
 */
export function firstDraft(
  app: Rehearse,
  decks: readonly DeckInUse[],
  wanted: DeckId | null,
  kind: NoteKind | null,
): NoteFormDraft {
  const unfinishedDraft = unfinished.get(app) ?? stashed();
  const kept = unfinishedDraft && ofKind(unfinishedDraft, kind);
  const draft = kept ?? ofKind(blank(), kind);
  const { place } = draft;
  if (wanted !== null && wanted !== place.deck && isThere(decks, wanted))
    return { ...draft, place: { ...place, deck: wanted, topic: "" } };
  if (kept) return kept;
  const own = decks.find(({ origin }) => origin === "own")?.id ?? null;
  return { ...draft, place: { ...place, deck: own } };
}

const ofKind = (draft: NoteFormDraft, kind: NoteKind | null): NoteFormDraft => ({
  ...draft,
  kind: kind ?? draft.kind,
});

/** What was typed before the page was loaded anew; by an older version of the app, maybe, which had fewer fields. */
function stashed(): NoteFormDraft | null {
  const typed = typedDraft(unfinishedName, null) as NoteFormDraft | null;
  return typed && { ...typed, texts: { ...emptyDraft, ...typed.texts } };
}

const isThere = (decks: readonly Pick<DeckInUse, "id">[], id: DeckId | null): boolean =>
  decks.some((deck) => deck.id === id);

/** The same where the deck is there, and else a new one: that a note and its deck were added may have been undone. */
export const placeAmong = (
  decks: readonly Pick<DeckInUse, "id">[],
  place: NotePlaceDraft,
): NotePlaceDraft => (isThere(decks, place.deck) ? place : { ...place, deck: null });

export const hasTexts = ({ texts }: NoteFormDraft): boolean =>
  Object.values(texts).some((text) => text.trim() !== "");

export const newNoteOf = ({ kind, place, texts }: NoteFormDraft): NewNote => ({
  deck: place.deck ?? { title: place.title },
  topic: place.topic,
  content: contentFrom(blankOf(kind), texts),
});
