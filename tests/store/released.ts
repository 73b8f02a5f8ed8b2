import { toRow } from "#store/rows.ts";
import {
  aCard,
  aMock,
  aNote,
  anInterview,
  aReview,
  inLearning,
  learned,
  now,
  today,
} from "../builders.ts";

type Table = {
  readonly key: string | string[];
  readonly indexes: readonly (string | string[])[];
};
export type Tables = Readonly<Record<string, Table>>;

const first = {
  decks: { key: "id", indexes: [] },
  notes: { key: "id", indexes: ["deck"] },
  cards: {
    key: "id",
    indexes: [
      "deck",
      "derivedUnseenOrder",
      "derivedStepDueAt",
      "derivedDueOn",
      "derivedIntroducedOn",
    ],
  },
  reviews: { key: "id", indexes: ["card", "day", "sitting", "at"] },
  sittings: { key: "id", indexes: ["day"] },
  settings: { key: "key", indexes: [] },
  device: { key: "key", indexes: [] },
} satisfies Tables;

const second = {
  ...first,
  interviews: { key: "id", indexes: [] },
  dayMinutes: { key: "day", indexes: [] },
} satisfies Tables;

const third = {
  ...second,
  cards: {
    key: "id",
    indexes: [
      "deck",
      ["deck", "topic"],
      "derivedUnseenOrder",
      "derivedStepDueAt",
      "derivedDueOn",
      "derivedIntroducedOn",
      "derivedLapses",
      "derivedKeepsMissing",
      "derivedTimesMissed",
    ],
  },
  reviews: {
    key: "id",
    indexes: ["card", "day", "sitting", "at", "retracts", ["confidence", "rating", "at"]],
  },
  derivedDays: { key: "day", indexes: [] },
  derivedTopics: { key: ["deck", "topic"], indexes: [] },
} satisfies Tables;

const fourth = {
  ...third,
  derivedSearch: { key: "key", indexes: [] },
  derivedSearchPending: { key: "id", indexes: [] },
  derivedOutlines: { key: "deck", indexes: [] },
  derivedLateCounts: { key: "id", indexes: [] },
} satisfies Tables;

const fifth = {
  ...fourth,
  notes: { key: "id", indexes: ["deck", "content.kind"] },
  cards: { ...third.cards, indexes: third.cards.indexes.filter((index) => index !== "deck") },
  answers: { key: "id", indexes: ["*serves.value"] },
  mocks: { key: "id", indexes: [] },
} satisfies Tables;

const sixth = {
  ...fifth,
  derivedSegments: { key: "upTo", indexes: [] },
} satisfies Tables;

/** Every version that was released: its tables, and what it indexed. A released one is never changed here. */
export const released: ReadonlyMap<number, Tables> = new Map<number, Tables>([
  [1, first],
  [2, second],
  [3, third],
  [4, fourth],
  [5, fifth],
  [6, sixth],
]);

const changed = { at: now, counter: 0, device: "one" };

/** What there is in each table, in the order of their keys. A version has those of its tables. */
export const rows: Readonly<Record<string, readonly object[]>> = {
  decks: [
    {
      id: "deck",
      origin: "starter",
      position: 0,
      title: "Deck",
      about: "",
      guide: { title: "Guide", section: "Section", year: 2026 },
      retired: false,
      derivedCards: 3,
    },
  ],
  notes: [aNote("a"), aNote("b"), aNote("c")],
  cards: [
    toRow(aCard("a", { memory: learned() })),
    toRow(aCard("b", { memory: inLearning() })),
    toRow(aCard("c")),
  ],
  reviews: [
    aReview("1"),
    { ...aReview("2"), entry: "retraction", retracts: "1" },
    aReview("3", { confidence: "sure", rating: "again" }),
  ],
  sittings: [
    { id: "sitting", day: today, startedAt: now, origin: "practice", plan: ["a"], endedAt: null },
  ],
  settings: [{ key: "theme", value: "dark", changed }],
  device: [
    { key: "id", value: "one" },
    { key: "starterDecks", value: "digest" },
  ],
  interviews: [anInterview("1"), anInterview("2", { removed: true })],
  dayMinutes: [{ day: today, minutes: 20, changed }],
  answers: [
    {
      id: "1",
      words: { value: { form: "plain", text: "So." }, changed },
      serves: { value: ["deck/a"], changed },
    },
  ],
  mocks: [aMock("1"), aMock("2", { removed: true })],
  derivedDays: [{ day: today, counts: new Int32Array([1, 2, 3]) }],
  derivedTopics: [{ deck: "deck", topic: "topic", counts: new Int32Array([4, 5]) }],
  derivedSearch: [{ key: 1, part: {} }],
  derivedSearchPending: [{ id: 1, notes: ["deck/a"] }],
  derivedOutlines: [{ deck: "deck", topics: [{ topic: "topic", notes: ["deck/a"] }] }],
  derivedSegments: [{ upTo: "3", entries: 3 }],
  derivedLateCounts: [{ id: "1", deck: "deck", topic: "topic", counts: {}, reviews: [] }],
};

const nameOf = (index: string | string[]): string =>
  typeof index === "string" ? pathOf(index) : `[${index.join("+")}]`;

/** A star marks an index of each value of a list, as in Dexie. */
const pathOf = (index: string): string => index.replace("*", "");

const opened = (name: string, version?: number, onUpgrade?: (db: IDBDatabase) => void) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => onUpgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Makes a database as a version of the app left it, with plain IndexedDB. Dexie multiplies its version numbers by ten. */
export async function makeReleased(name: string, version: number): Promise<void> {
  const db = await opened(name, version * 10, (made) => {
    for (const [table, { key, indexes }] of Object.entries(released.get(version) ?? {})) {
      const store = made.createObjectStore(table, { keyPath: key });
      for (const index of indexes) {
        const path = typeof index === "string" ? pathOf(index) : index;
        store.createIndex(nameOf(index), path, { multiEntry: index[0] === "*" });
      }
      for (const row of rows[table] ?? []) store.put(row);
    }
  });
  db.close();
}

/** All that a database holds, read with plain IndexedDB: its version, and the indexes and rows of each table. */
export async function readAll(name: string) {
  const db = await opened(name);
  const tables: Record<string, { indexes: string[]; rows: unknown[] }> = {};
  for (const table of db.objectStoreNames) {
    const store = db.transaction(table).objectStore(table);
    const reading = store.getAll();
    await new Promise((resolve) => {
      reading.onsuccess = resolve;
    });
    tables[table] = { indexes: [...store.indexNames], rows: reading.result };
  }
  db.close();
  return { version: db.version, tables };
}

/** What a database of a released version holds after it was made. */
export const asReleased = (version: number) => ({
  version: version * 10,
  tables: Object.fromEntries(
    Object.entries(released.get(version) ?? {}).map(([table, { indexes }]) => [
      table,
      { indexes: indexes.map(nameOf).sort(), rows: rows[table] },
    ]),
  ),
});
