import { useDeferredValue, useMemo } from "react";
import { type NoteBefore, type NotePreview, previewOf } from "#app/note-preview.ts";
import type { Content } from "#model/note.ts";
import { type CardDraft, contentFrom } from "./card-draft.ts";

/**
 * The cards of a note that is typed. They follow when there is time, so that typing is as quick as ever.
 *
 * @param said what the note says besides what has a field; the same object for as long as that stays
 * @param before null for a note that is yet to be added
 */
export function usePreview(
  said: Content,
  draft: CardDraft,
  before: NoteBefore | null,
): NotePreview {
  const typed = useDeferredValue(draft);
  return useMemo(() => previewOf(contentFrom(said, typed), before), [said, typed, before]);
}
