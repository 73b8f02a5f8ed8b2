import { rewriteNote, splitCard, suspendCard } from "#app/card-changes.ts";
import type { CardPage } from "#app/card-page.ts";
import { actOnNotes } from "#app/notes-acts.ts";
import type { Rehearse } from "#app/rehearse.ts";

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
    name: "Undo my wording",
    says: "You have reworded it. This asks in the words of the deck again.",
    done: "It is asked in the words of the deck again.",
    work: () => rewriteNote(app, note.id, null),
    stays: false,
  };
  const deleting: ActOnCard = {
    key: "deleting",
    name: "Delete this note",
    says: "Takes all its cards out of practice. Their history is kept, and you can bring it back.",
    done: "Deleted.",
    work: () =>
      actOnNotes(app, { type: "remove", notes: [note.id], removed: true }, () => "Note deleted."),
    // The page then says so, and takes the focus itself.
    stays: true,
  };
  const splitting: ActOnCard = {
    key: "splitting",
    name: "Split into its points",
    says: `Asks each of its ${splitsInto} points as a card of its own, and suspends this one.`,
    done: "Split. Each point is a card of its own now, and this one is suspended.",
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
        name: "Take back in",
        says: "Has it asked again, with all that is known of its memory.",
        done: "Taken back in. It is asked when it is due.",
        work: () => suspendCard(app, id, false),
      }
    : {
        ...suspending,
        name: "Suspend",
        says: "Has it not asked until you take it back in. Its memory and its reviews stay.",
        done: "Suspended. It is not asked until you take it back in.",
        work: () => suspendCard(app, id, true),
      };
}
