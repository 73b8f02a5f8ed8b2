import { type DraftEdit, editDrafts } from "#app/guide-drafts.ts";
import type { Draft } from "#model/draft.ts";
import { assertUnreachable } from "#model/unreachable.ts";

/** The notes as they stand, each with a number that names it wherever it stands. */
type Version = { readonly drafts: readonly Draft[]; readonly ids: readonly number[] };

/** Notes that are looked over and edited before they are kept. */
export type DraftHistory = Version & {
  /** What there was before each edit. */
  readonly earlier: readonly Version[];
  /** The note whose editor is open. */
  readonly editing: number | null;
  /** Counts what happened to notes other than through the text fields of the open editor. */
  readonly revision: number;
  /** The note whose wording is being typed: all that is typed in one go is one edit. */
  readonly typing: number | null;
  /** What was done last, by the name of the message that says it; null at first. */
  readonly said: Said | null;
};

type WithoutPosition<Edit> = Edit extends unknown ? Omit<Edit, "at"> : never;

/** An edit of a note that is named otherwise than by its position. */
export type EditHere = WithoutPosition<DraftEdit>;

export type DraftAct =
  | { readonly type: "edited"; readonly id: number; readonly edit: EditHere }
  /** Its editor was opened; closed where it is null. */
  | { readonly type: "opened"; readonly id: number | null }
  | { readonly type: "undone" };

export const historyOf = (drafts: readonly Draft[]): DraftHistory => ({
  drafts,
  ids: drafts.map((_, at) => at),
  earlier: [],
  editing: null,
  revision: 0,
  typing: null,
  said: null,
});

export function stepHistory(history: DraftHistory, act: DraftAct): DraftHistory {
  switch (act.type) {
    case "opened":
      return { ...history, editing: act.id, typing: null };
    case "undone": {
      const before = history.earlier.at(-1);
      if (!before) return history;
      return {
        ...history,
        ...before,
        earlier: history.earlier.slice(0, -1),
        typing: null,
        revision: history.revision + 1,
        said: "saidUndone",
      };
    }
    case "edited":
      return edited(history, act.id, act.edit);
    default:
      return assertUnreachable(act);
  }
}

const words = {
  reworded: "saidReworded",
  "merged with next": "saidMerged",
  split: "saidSplit",
  switched: "saidSwitched",
  dropped: "saidDropped",
} as const satisfies Record<EditHere["type"], string>;

type Said = (typeof words)[EditHere["type"]] | "saidUndone";

function edited(history: DraftHistory, id: number, edit: EditHere): DraftHistory {
  const { drafts, ids, earlier } = history;
  const at = ids.indexOf(id);
  const after = editDrafts(drafts, { ...edit, at });
  if (after === drafts) return history;
  const isTyping = edit.type === "reworded";
  const goesOn = isTyping && history.typing === id;
  return {
    drafts: after,
    ids: idsAfter(ids, edit.type, at),
    earlier: goesOn ? earlier : [...earlier, { drafts, ids }],
    editing: edit.type === "dropped" && history.editing === id ? null : history.editing,
    revision: isTyping ? history.revision : history.revision + 1,
    typing: isTyping ? id : null,
    said: words[edit.type],
  };
}

function idsAfter(ids: readonly number[], type: EditHere["type"], at: number): readonly number[] {
  switch (type) {
    case "dropped":
      return ids.toSpliced(at, 1);
    case "merged with next":
      return ids.toSpliced(at + 1, 1);
    case "split":
      return ids.toSpliced(at + 1, 0, Math.max(...ids) + 1);
    default:
      return ids;
  }
}
