import { ask } from "#deck/ask.ts";
import { contentProblem, tidied } from "#deck/content-problem.ts";
import { facesOf, gapsOf } from "#deck/faces.ts";
import { pointFace, pointsToAskAlone } from "#deck/point-faces.ts";
import type { Ask } from "#model/ask.ts";
import { askedIn, type Content, type Face } from "#model/note.ts";

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
  /** Gaps that ask for what another gap asked for before, so that a history comes to stand with other words. */
  readonly shifted: readonly ShiftedGap[];
  /** Why a note cannot say this, in words for its user; null when it can. */
  readonly problem: string | null;
};

export type ShiftedGap = { readonly face: Face; readonly asksFor: string; readonly before: string };

/** A note as it is stored: what it says, and the faces of its cards. */
export type NoteBefore = {
  readonly content: Content;
  readonly asked: readonly Face[];
  readonly retired: readonly Face[];
};

const nothingBefore = { asked: [], retired: [] };

/** @param before null for a note that is yet to be added */
export function previewOf(content: Content, before: NoteBefore | null): NotePreview {
  const own = tidied(content);
  const { asked, retired } = before ?? nothingBefore;
  const known = new Set([...asked, ...retired]);
  const alone = pointsToAskAlone(own)
    .map((_, position) => pointFace(position))
    .filter((face) => known.has(face));
  const faces: Face[] = [...facesOf(own), ...alone];
  return {
    cards: askedIn(own) === "" ? [] : faces.map((face) => cardOf(own, face, { asked, retired })),
    gone: asked.filter((face) => !faces.includes(face)),
    shifted: before ? shiftedGaps(before.content, own) : [],
    problem: contentProblem(own),
  };
}

const cardOf = (
  content: Content,
  face: Face,
  { asked, retired }: Omit<NoteBefore, "content">,
): PreviewedCard => ({
  face,
  ask: ask(content, face),
  is: asked.includes(face) ? "kept" : retired.includes(face) ? "back" : "new",
});

function shiftedGaps(before: Content, after: Content): ShiftedGap[] {
  if (before.kind !== "fact" || after.kind !== "fact") return [];
  const gaps = gapsOf(before.text);
  return gapsOf(after.text).flatMap((asksFor, at): ShiftedGap[] => {
    const was = gaps[at];
    const isShifted = was !== undefined && was !== asksFor && gaps.includes(asksFor);
    return isShifted ? [{ face: `gap${at + 1}`, asksFor, before: was }] : [];
  });
}
