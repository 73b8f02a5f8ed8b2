import { rewriteNote, splitCard, suspendCard } from "#app/card-changes.ts";
import type { CardPage } from "#app/card-page.ts";
import { actOnNotes } from "#app/notes-acts.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { say } from "#words/card.ts";

/** Something that one tap does to a card. */
export type ActOnCard = {
  readonly key: string;
  readonly name: string;
  /** What it will do, and what it has done. */
  readonly says: string;
  readonly done: string;
  readonly work: () => Promise<unknown>;
  /** Whether its button is there afterwards. */
  readonly stays: boolean;
};

/** What can be done with a card as it is. None of it loses a review. */
export function actsOn(
  app: Rehearse,
  { card, note, splitsInto }: Pick<CardPage, "card" | "note" | "splitsInto">,
): ActOnCard[] {
  const unwording: ActOnCard = {
    key: "unwording",
    name: say("undoWording"),
    says: say("aboutUndoingWording"),
    done: say("wordingUndone"),
    work: () => rewriteNote(app, note.id, null),
    stays: false,
  };
  const deleting: ActOnCard = {
    key: "deleting",
    name: say("deleteNote"),
    says: say("aboutDeleting"),
    done: say("isDeleted"),
    work: () =>
      actOnNotes(app, { type: "remove", notes: [note.id], removed: true }, () =>
        say("undoableDeleted"),
      ),
    // The page then says so, and takes the focus itself.
    stays: true,
  };
  const splitting: ActOnCard = {
    key: "splitting",
    name: say("split"),
    says: say("aboutSplitting", { points: splitsInto }),
    done: say("isSplit"),
    work: () => splitCard(app, card.id),
    stays: false,
  };
  return [
    ...(note.edit?.content && !note.authored ? [unwording] : []),
    ...(splitsInto > 0 ? [splitting] : []),
    ...(card.retired ? [] : [suspension(app, card)]),
    deleting,
  ];
}

function suspension(app: Rehearse, { id, suspended }: CardPage["card"]): ActOnCard {
  const suspending = { key: "suspending", stays: true };
  return suspended
    ? {
        ...suspending,
        name: say("takeBackIn"),
        says: say("aboutTakingBackIn"),
        done: say("isTakenBackIn"),
        work: () => suspendCard(app, id, false),
      }
    : {
        ...suspending,
        name: say("suspend"),
        says: say("aboutSuspending"),
        done: say("isSuspended"),
        work: () => suspendCard(app, id, true),
      };
}
