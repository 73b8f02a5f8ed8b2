import type { NewNote } from "#app/own-notes.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { DeckId } from "#model/ids.ts";
import { blankOf, type CardDraft, contentFrom, emptyDraft } from "./card-draft.ts";
import type { NoteKind } from "./note-kinds.ts";

/** A note that is to be added, as it is typed. */
export type NoteFormDraft = {
  readonly kind: NoteKind;
  /** Null: a new one. */
  readonly deck: DeckId | null;
  readonly title: string;
  readonly topic: string;
  readonly texts: CardDraft;
};

const blank: NoteFormDraft = {
  kind: "question",
  deck: null,
  title: "My notes",
  topic: "",
  texts: emptyDraft,
};

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
 */
export function firstDraft(
  app: Rehearse,
  decks: readonly DeckInUse[],
  wanted: DeckId | null,
): NoteFormDraft {
  const kept = unfinished.get(app);
  const isThere = (id: DeckId | null | undefined) => decks.some((deck) => deck.id === id);
  if (wanted !== null && isThere(wanted) && wanted !== kept?.deck)
    return { ...(kept ?? blank), deck: wanted, topic: "" };
  if (kept) return isThere(kept.deck) ? kept : { ...kept, deck: null };
  return { ...blank, deck: decks.find(({ origin }) => origin === "own")?.id ?? null };
}

export const hasTexts = ({ texts }: NoteFormDraft): boolean =>
  Object.values(texts).some((text) => text.trim() !== "");

export const newNoteOf = ({ kind, deck, title, topic, texts }: NoteFormDraft): NewNote => ({
  deck: deck ?? { title },
  topic,
  content: contentFrom(blankOf(kind), texts),
});
