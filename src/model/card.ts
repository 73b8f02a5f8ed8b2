import type { CardId, DeckId, NoteId } from "./ids.ts";
import type { MemoryState } from "./memory.ts";
import type { Face } from "./note.ts";
import type { SaidPoints } from "./said-points.ts";
import type { Stamp } from "./stamp.ts";

/** One way to be asked about a note; the unit that is scheduled. */
export type Card = {
  readonly id: CardId;
  readonly note: NoteId;
  readonly deck: DeckId;
  readonly topic: string;
  readonly face: Face;
  /** Where a new card stands in line; low ones are introduced first. */
  readonly order: number;
  /** Its note or face is gone from the deck: never asked, its history kept. */
  readonly retired: boolean;
  /** It asks for what an action is to prove, and the action is not done yet. */
  readonly waiting?: true;
  readonly suspended: boolean;
  /** When its user last suspended it or took it back in; absent where they never did. */
  readonly suspendedChanged?: Stamp;
  /** Grows with every change, so that a write can tell that somebody else was first. */
  readonly revision: number;
  /** A cache of what the card's reviews amount to. */
  readonly memory: MemoryState;
  /** Another one: what was said in the latest of them, the last one last. */
  readonly said: readonly SaidPoints[];
};

/** Whether the card can be asked. */
export const isAskable = ({
  suspended,
  retired,
  waiting,
}: Pick<Card, "suspended" | "retired" | "waiting">): boolean => !suspended && !retired && !waiting;

/** What follows from a card's reviews alone. */
export type CardHistory = Pick<Card, "memory" | "said">;
