import { type Card, isAskable } from "#model/card.ts";
import type { KeptDeck } from "#model/collection.ts";
import type { Day } from "#model/day.ts";
import type { DeckId, DeviceId } from "#model/ids.ts";
import { leechLapses, type MemoryState, unseen } from "#model/memory.ts";
import { keptMissing, type SaidPoints, timesMissed } from "#model/said-points.ts";
import type { ChangedSetting } from "#model/settings.ts";
import type { Stamp } from "#model/stamp.ts";
import type { Instant } from "#model/time.ts";

/**
 * A card as it lies in the database. What begins with `derived` follows from the card's reviews and can be rebuilt.
 * Each of the three queues has an index of its own, and a card's row holds the key of the one queue it stands in:
 * cards that cannot be asked hold none, so no index ever leads to them.
 */
export type CardRow = Omit<Card, "memory" | "said"> & {
  readonly derivedMemory: MemoryState;
  readonly derivedSaid?: readonly SaidPoints[];
  /** New cards: the place in line. */
  readonly derivedUnseenOrder?: number;
  /** Cards in learning: when the next step is. */
  readonly derivedStepDueAt?: Instant;
  /** Learned cards: the study day on which they fall due. */
  readonly derivedDueOn?: Day;
  /** The study day on which the card was first reviewed. */
  readonly derivedIntroducedOn?: Day;
  /** Leeches that can be asked: how often they lapsed. */
  readonly derivedLapses?: number;
  /** Cards of which a point is kept being missed: where they are, and how often the point was missed. */
  readonly derivedKeepsMissing?: readonly [DeckId, string];
  readonly derivedTimesMissed?: number;
};

export function toRow({ memory, said, ...card }: Card): CardRow {
  const row: CardRow = { ...card, derivedMemory: memory, derivedSaid: said };
  if (memory.phase === "new")
    return isAskable(card) ? { ...row, derivedUnseenOrder: card.order } : row;
  const introduced = { ...row, derivedIntroducedOn: memory.introducedOn };
  if (!isAskable(card)) return introduced;
  const times = Math.max(0, ...timesMissed(said));
  return {
    ...introduced,
    ...(memory.phase === "review"
      ? { derivedDueOn: memory.dueOn }
      : { derivedStepDueAt: memory.dueAt }),
    ...(memory.lapses >= leechLapses && { derivedLapses: memory.lapses }),
    ...(times >= keptMissing && {
      derivedKeepsMissing: [card.deck, card.topic],
      derivedTimesMissed: times,
    }),
  };
}

export function toCard(row: CardRow): Card {
  const {
    derivedMemory,
    derivedSaid,
    derivedUnseenOrder: _order,
    derivedStepDueAt: _step,
    derivedDueOn: _due,
    derivedIntroducedOn: _introduced,
    derivedLapses: _lapses,
    derivedKeepsMissing: _misses,
    derivedTimesMissed: _times,
    ...card
  } = row;
  // A damaged row may lack either.
  return { ...card, memory: derivedMemory ?? unseen, said: derivedSaid ?? [] };
}

const places = [
  "derivedUnseenOrder",
  "derivedStepDueAt",
  "derivedDueOn",
  "derivedIntroducedOn",
  "derivedLapses",
  "derivedKeepsMissing",
  "derivedTimesMissed",
] as const satisfies readonly (keyof CardRow)[];

/** Whether the same indexes lead to two rows of a card, by the same keys. */
export const haveSamePlaces = (a: CardRow, b: CardRow): boolean =>
  places.every((place) => JSON.stringify({ key: a[place] }) === JSON.stringify({ key: b[place] }));

export type DeckRow = KeptDeck & {
  /** How many cards are in use. */
  readonly derivedCards: number;
  /** There is an outline of what the deck holds. Whoever puts another row here leaves this out, and it is made anew. */
  readonly derivedOutline?: true;
};

export type SettingRow = ChangedSetting;

/** What belongs to this device alone and never leaves it. */
export type DeviceValues = {
  readonly id: DeviceId;
  /** The latest stamp that was made or seen here. */
  readonly lastStamp: Stamp;
  /** The digest of the starter decks that were stored last. */
  readonly starterDecks: string;
  /** With which version of their rules the roll-ups are counted; another one, or none, means that they are to be counted anew. */
  readonly rollUps: number;
  /** With which version of their rules the memories of cards are made; another one means that they are to be made anew. */
  readonly memories: number;
  /** How often the log was replaced by that of a backup: what was known of an earlier one says nothing of it. */
  readonly replaced: number;
  /** What the browser said when it was asked never to clear the data by itself. */
  readonly storagePersisted: boolean;
  /** The last backup that the app made by itself: what it holds (a mark of the log), and why it failed, where it did. */
  readonly backedUp: {
    readonly mark: string;
    readonly at: Instant;
    readonly problem: string | null;
  };
  /** The last copy that went out of the browser's own storage, and how many entries of the log it held. */
  readonly savedOutside: { readonly at: Instant; readonly entries: number };
  /** Where its user wants backups to be put as well. */
  readonly backupFolder: FileSystemDirectoryHandle;
};
export type DeviceRow = {
  readonly key: keyof DeviceValues;
  readonly value: DeviceValues[keyof DeviceValues];
};
