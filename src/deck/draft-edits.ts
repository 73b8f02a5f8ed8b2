import { askedBy, type Draft } from "#model/draft.ts";
import { sentencesOf } from "#model/sentences.ts";
import { assertUnreachable } from "#model/unreachable.ts";

/** What a person may do with the notes that were read, before they keep them. Positions are those of the list. */
export type DraftEdit =
  | {
      readonly type: "reworded";
      readonly at: number;
      readonly asked: string;
      readonly points: readonly string[];
    }
  | { readonly type: "merged with next"; readonly at: number }
  /** The points from `point` on become a note of their own. */
  | { readonly type: "split"; readonly at: number; readonly point: number }
  | { readonly type: "switched"; readonly at: number; readonly kind: Draft["kind"] }
  | { readonly type: "dropped"; readonly at: number };

const mostPoints = 7;

/** The notes after an edit. Edits that do not fit (there is no next note, no such point) change nothing. */
export function editDrafts(drafts: readonly Draft[], edit: DraftEdit): readonly Draft[] {
  const draft = drafts[edit.at];
  if (!draft) return drafts;
  const replaceBy = (count: number, ...notes: readonly Draft[]) => [
    ...drafts.slice(0, edit.at),
    ...notes,
    ...drafts.slice(edit.at + count),
  ];
  switch (edit.type) {
    case "dropped":
      return replaceBy(1);
    case "reworded":
      return replaceBy(1, {
        ...withPoints(reworded(draft, edit.asked.trim()), edit.points),
        asRead: asRead(draft),
      });
    case "switched":
      return draft.kind === edit.kind
        ? drafts
        : replaceBy(1, { ...switched(draft, edit.kind), asRead: asRead(draft) });
    case "merged with next": {
      const next = drafts[edit.at + 1];
      return next ? replaceBy(2, { ...merged(draft, next), asRead: asRead(draft) }) : drafts;
    }
    case "split": {
      const isInside = edit.point > 0 && edit.point < draft.points.length;
      return isInside ? replaceBy(1, ...split(draft, edit.point)) : drafts;
    }
    default:
      return assertUnreachable(edit);
  }
}

/** What the guide says, by which a later reading finds the note again. */
const asRead = (draft: Draft): Draft => draft.asRead ?? draft;

function reworded(draft: Draft, asked: string): Draft {
  if (!asked) return draft;
  switch (draft.kind) {
    case "question":
      return { ...draft, prompt: asked };
    case "pitfall":
      return { ...draft, mistake: asked };
    case "action":
      return { ...draft, action: asked };
    default:
      return assertUnreachable(draft);
  }
}

function withPoints(draft: Draft, points: readonly string[]): Draft {
  const said = [...new Set(points.map((point) => point.trim()).filter(Boolean))].slice(
    0,
    mostPoints,
  );
  if (said.length === 0) return draft;
  return draft.kind === "pitfall"
    ? { ...draft, points: said, better: said.join(" ") }
    : { ...draft, points: said };
}

/** The same note in another kind. What it asks and what answers it stay. */
function switched(draft: Draft, kind: Draft["kind"]): Draft {
  const { topic, section, line, answer, points } = draft;
  const note = { topic, section, line, answer, points };
  const asked = askedBy(draft);
  switch (kind) {
    case "question":
      return { ...note, kind, prompt: asked };
    case "pitfall":
      return { ...note, kind, mistake: asked, better: points.join(" "), why: "" };
    case "action":
      return { ...note, kind, action: asked, when: null };
    default:
      return assertUnreachable(kind);
  }
}

/** What the next note asks and answers becomes part of the first one's answer. */
function merged(draft: Draft, next: Draft): Draft {
  const answer = [draft.answer, askedBy(next), next.answer].filter(Boolean).join("\n\n");
  return withPoints({ ...draft, answer }, [...draft.points, ...next.points]);
}

function split(draft: Draft, point: number): [Draft, Draft] {
  const [before, after] = [draft.points.slice(0, point), draft.points.slice(point)];
  const [first = "", ...rest] = after;
  // The first point of the second half becomes its question; a lone point is cut into its sentences.
  const [asked = first, ...said] = rest.length > 0 ? [first, ...rest] : sentencesOf(first);
  const { asRead: _, ...own } = draft;
  const second = { ...own, answer: after.join("\n\n") };
  return [
    { ...withPoints(draft, before), asRead: asRead(draft) },
    withPoints(reworded(second, asked), said.length > 0 ? said : [first]),
  ];
}
