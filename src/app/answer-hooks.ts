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
  readAnswersTo,
  readQuestions,
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
  const known = useLiveQuery(() => readQuestions(app), [app]);
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
        return outline ? questionsOf(deck, outline, known) : { deck, of: null };
      }),
    [known, found],
  );
}
