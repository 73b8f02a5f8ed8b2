import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useMemo, useState } from "react";
import type { Answer } from "#model/answer.ts";
import type { AnswerId, DeckId, NoteId } from "#model/ids.ts";
import type { Outline } from "#model/outline.ts";
import { allAnswers, answerOfId } from "#store/answers.ts";
import type { DeckRow } from "#store/decks.ts";
import { keepOutline } from "#store/outlines.ts";
import {
  type DeckQuestions,
  questionsOf,
  readAnsweredDecks,
  readAnswersTo,
  readAsked,
  readQuestionsFound,
} from "./answer-reads.ts";
import { findOutline } from "./decks.ts";
import type { Rehearse } from "./rehearse.ts";
import type { SearchHits } from "./search-hits.ts";

// Live queries, as in hooks.ts; apart from those, since the first screen needs none of these.

/** Null where the note asks for no answer, and has none. */
export const useAnswersTo = (app: Rehearse, note: NoteId): Answer[] | null | undefined =>
  useLiveQuery(() => readAnswersTo(app, note), [app, note]);

/** An answer, also one that was deleted; null where it was not begun yet. */
export const useAnswer = (app: Rehearse, id: AnswerId): Answer | null | undefined =>
  useLiveQuery(() => answerOfId(app.db, id), [app, id]);

/** All answers and stories, the latest first. */
export const useAllAnswers = (app: Rehearse): Answer[] | undefined =>
  useLiveQuery(() => allAnswers(app.db), [app]);

export const useQuestionsFound = (
  app: Rehearse,
  found: readonly NoteId[],
  typed: string,
  but: readonly NoteId[],
  most: number,
): SearchHits | undefined =>
  useLiveQuery(
    () => readQuestionsFound(app, found, typed, but, most),
    [app, found, typed, but, most],
  );

type FoundOutline = { readonly row: DeckRow; readonly outline: Outline };

/**
 * The questions of all decks, by deck; those of a deck that is not known yet are null. Its outline is found, one deck after
 * another, and kept as the deck's own screen does.
 */
export function useQuestions(
  app: Rehearse,
): readonly (DeckQuestions | { readonly deck: DeckRow; readonly of: null })[] | undefined {
  const known = useLiveQuery(() => readAnsweredDecks(app), [app]);
  const asked = useAsked(app, known?.decks);
  const [found, setFound] = useState<ReadonlyMap<DeckId, FoundOutline>>(new Map());
  const unknown = known?.decks.find(
    (row) => !known.outlines.has(row.id) && found.get(row.id)?.row !== row,
  );
  useEffect(() => {
    if (!unknown) return;
    let isOff = false;
    findOutline(app, unknown).then(
      (outline) => {
        if (isOff) return;
        setFound((before) => new Map(before).set(unknown.id, { row: unknown, outline }));
        // Where it cannot be kept it is found again the next time.
        keepOutline(app.db, unknown, outline).catch(() => {});
      },
      () => {},
    );
    return () => {
      isOff = true;
    };
  }, [app, unknown]);
  return useMemo(
    () =>
      known?.decks.map((deck) => {
        const outline = known.outlines.get(deck.id) ?? found.get(deck.id)?.outline;
        return outline && asked
          ? questionsOf(deck, outline, asked, known.answered)
          : { deck, of: null };
      }),
    [known, asked, found],
  );
}

/**
 * The ids of all questions. A live query would note down each of 100,000, which takes a second and more: they are read anew
 * when a deck has other cards, as it has with each note that is added.
 */
function useAsked(
  app: Rehearse,
  decks: readonly DeckRow[] | undefined,
): ReadonlySet<NoteId> | undefined {
  const [asked, setAsked] = useState<ReadonlySet<NoteId>>();
  const cards = decks?.map(({ id, derivedCards }) => `${id} ${derivedCards}`).join("\n");
  useEffect(() => {
    if (cards === undefined) return;
    let isOff = false;
    readAsked(app).then(
      (read) => isOff || setAsked(read),
      () => {},
    );
    return () => {
      isOff = true;
    };
  }, [app, cards]);
  return asked;
}
