import type { Card } from "#model/card.ts";
import type { Day } from "#model/day.ts";
import type { DeckSummary } from "#model/deck.ts";
import type { DeviceId } from "#model/ids.ts";
import type { MemoryState } from "#model/memory.ts";
import type { Settings } from "#model/settings.ts";
import type { Stamp } from "#model/stamp.ts";
import type { Instant } from "#model/time.ts";

/**
 * A card as it lies in the database. What begins with `derived` follows from the card's reviews and can be rebuilt.
 * Each of the three queues has an index of its own, and a card's row holds the key of the one queue it stands in:
 * suspended and retired cards hold none, so no index ever leads to them.
 */
export type CardRow = Omit<Card, "memory"> & {
  readonly derivedMemory: MemoryState;
  /** New cards: the place in line. */
  readonly derivedUnseenOrder?: number;
  /** Cards in learning: when the next step is. */
  readonly derivedStepDueAt?: Instant;
  /** Learned cards: the study day on which they fall due. */
  readonly derivedDueOn?: Day;
  /** The study day on which the card was first reviewed. */
  readonly derivedIntroducedOn?: Day;
};

export function toRow({ memory, ...card }: Card): CardRow {
  const row: CardRow = { ...card, derivedMemory: memory };
  const introduced = memory.phase === "new" ? {} : { derivedIntroducedOn: memory.introducedOn };
  if (card.suspended || card.retired) return { ...row, ...introduced };
  switch (memory.phase) {
    case "new":
      return { ...row, derivedUnseenOrder: card.order };
    case "review":
      return { ...row, ...introduced, derivedDueOn: memory.dueOn };
    default:
      return { ...row, ...introduced, derivedStepDueAt: memory.dueAt };
  }
}

export function toCard(row: CardRow): Card {
  const {
    derivedMemory,
    derivedUnseenOrder: _order,
    derivedStepDueAt: _step,
    derivedDueOn: _due,
    derivedIntroducedOn: _introduced,
    ...card
  } = row;
  return { ...card, memory: derivedMemory };
}

export type DeckRow = DeckSummary & {
  /** Where it stands in lists and in the introduction of new cards. */
  readonly position: number;
  /** Whether it came with the app, or was read from a guide here. */
  readonly origin: "starter" | "guide";
  /** No version of the app brings it any more; its history is kept. */
  readonly retired: boolean;
  /** How many cards are in use. */
  readonly derivedCards: number;
};

/** One setting, and when it was last changed. */
export type SettingRow = {
  [Key in keyof Settings]: {
    readonly key: Key;
    readonly value: Settings[Key];
    readonly changed: Stamp;
  };
}[keyof Settings];

/** What belongs to this device alone and never leaves it. */
export type DeviceValues = {
  readonly id: DeviceId;
  /** The latest stamp that was made or seen here. */
  readonly lastStamp: Stamp;
  /** The digest of the starter decks that were stored last. */
  readonly starterDecks: string;
  /** What the browser said when it was asked never to clear the data by itself. */
  readonly storagePersisted: boolean;
};
export type DeviceRow = {
  readonly key: keyof DeviceValues;
  readonly value: DeviceValues[keyof DeviceValues];
};
