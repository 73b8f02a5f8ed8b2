import { ask } from "#deck/ask.ts";
import { contentProblem, tidied } from "#deck/content-problem.ts";
import { facesOf } from "#deck/faces.ts";
import { withGapsKept } from "#deck/kept-gaps.ts";
import { pointFace, pointsToAskAlone } from "#deck/point-faces.ts";
import type { Ask } from "#model/ask.ts";
import { askedIn, type Content, type Face, type Note } from "#model/note.ts";

/** A card that a note would have. */
export type PreviewedCard = {
  readonly face: Face;
  readonly ask: Ask;
  /** Whether the note has it now, had it before, or never had it. */
  readonly is: "kept" | "back" | "new";
};

/** What becomes of the cards of a note when it says something else. */
export type NotePreview = {
  /** Empty where nothing is asked yet. */
  readonly cards: readonly PreviewedCard[];
  /** Those that are asked now, and then would not be. */
  readonly gone: readonly Face[];
  /** Why a note cannot say this, in words for its user; null when it can. */
  readonly problem: string | null;
};

/** A note as it is stored: what it says, and the faces of its cards. */
export type NoteBefore = {
  readonly note: Note;
  readonly asked: readonly Face[];
  readonly retired: readonly Face[];
};

const nothingBefore = { asked: [], retired: [] };

/** @param before null for a note that is yet to be added */
export function previewOf(content: Content, before: NoteBefore | null): NotePreview {
  const { asked, retired } = before ?? nothingBefore;
  const own = before
    ? withGapsKept(tidied(content), before.note, [...asked, ...retired])
    : tidied(content);
  const known = new Set([...asked, ...retired]);
  const alone = pointsToAskAlone(own)
    .map((_, position) => pointFace(position))
    .filter((face) => known.has(face));
  const faces: Face[] = [...facesOf(own), ...alone];
  return {
    cards: askedIn(own) === "" ? [] : faces.map((face) => cardOf(own, face, { asked, retired })),
    gone: asked.filter((face) => !faces.includes(face)),
    problem: contentProblem(own),
  };
}

const cardOf = (
  content: Content,
  face: Face,
  { asked, retired }: Omit<NoteBefore, "note">,
): PreviewedCard => ({
  face,
  ask: ask(content, face),
  is: asked.includes(face) ? "kept" : retired.includes(face) ? "back" : "new",
});
