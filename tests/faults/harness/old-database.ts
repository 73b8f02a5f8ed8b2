import type { Page } from "playwright-core";
import { followLog } from "#insight/consequences.ts";
import { toRow } from "#store/rows.ts";
import { aCard, aNote, aReview, scheduler } from "../../builders.ts";
import { released } from "../../store/released.ts";
import { isLong } from "./times.ts";

/** So many cards of old are enough for an upgrade that takes a while. */
const cards = isLong ? 20_000 : 3_000;
const reviewed = 500;

/** Makes the database as an old version of the app left it, full of cards. */
export async function makeOldDatabase(page: Page, version: 1 | 2): Promise<void> {
  // Without the chance that depends on a card's id, one memory fits all.
  const review = aReview("first", { scheduler: { ...scheduler, fuzz: false } });
  const note = aNote("key");
  const card = aCard("key");
  const { memory, said } = followLog([review]);
  const rows = {
    note,
    review,
    unseen: toRow(card),
    seen: toRow({ ...card, memory, said, revision: 1 }),
    deck: {
      id: note.deck,
      origin: "guide",
      position: 99,
      title: "Deck",
      about: "",
      guide: { title: "Guide", section: "Section", year: 2026 },
      retired: false,
      derivedCards: cards,
    },
    device: { key: "id", value: "device-of-old" },
  };
  await page.evaluate(
    ({ tables, version, rows, cards, reviewed }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("rehearse", version * 10);
        opening.onupgradeneeded = () => {
          for (const [name, { key, indexes }] of Object.entries(tables)) {
            const store = opening.result.createObjectStore(name, { keyPath: key });
            for (const index of indexes) store.createIndex(`${index}`, index);
          }
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const filling = db.transaction([...db.objectStoreNames], "readwrite");
          const put = (table: string, row: object) => filling.objectStore(table).put(row);
          put("decks", rows.deck);
          put("device", rows.device);
          for (let at = 0; at < cards; at += 1) {
            const note = `deck/note-${at}`;
            const card = `${note}#recall`;
            put("notes", { ...rows.note, id: note });
            const isSeen = at < reviewed;
            put("cards", { ...(isSeen ? rows.seen : rows.unseen), id: card, note });
            if (isSeen) put("reviews", { ...rows.review, id: `review-${at}`, card });
          }
          filling.onabort = () => reject(filling.error);
          filling.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    { tables: released.get(version) ?? {}, version, rows, cards, reviewed },
  );
}

/** The version of the database, its tables with their indexes, and how many cards of old there are. */
export const readSchema = (
  page: Page,
): Promise<{ version: number; tables: Record<string, string[]>; cards: number }> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("rehearse");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const names = [...db.objectStoreNames];
          const reading = db.transaction(names);
          const indexesOf = (name: string) => [...reading.objectStore(name).indexNames];
          // The cards of a deck are found by another index in each.
          const cards = reading.objectStore("cards");
          const counting = cards.indexNames.contains("deck")
            ? cards.index("deck").count("deck")
            : cards.index("[deck+topic]").count(IDBKeyRange.bound(["deck"], ["deck", []]));
          counting.onsuccess = () => {
            const tables = Object.fromEntries(names.map((name) => [name, indexesOf(name)]));
            const { version } = db;
            db.close();
            resolve({ version, tables, cards: counting.result });
          };
        };
      }),
  );
