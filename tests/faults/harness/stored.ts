import { expect } from "vitest";
import { followLog } from "#insight/consequences.ts";
import { sameHistory } from "#memory/replay.ts";
import type { Day } from "#model/day.ts";
import type { LogEntry } from "#model/review.ts";
import { type CardRow, toCard } from "#store/rows.ts";
import type { Person } from "../../e2e/harness/person.ts";

/** What the database holds of someone's practice. */
export type Stored = {
  readonly log: ReadonlySet<string>;
  /** The study day of each entry. */
  readonly days: ReadonlyMap<string, Day>;
  readonly daysOfCards: ReadonlyMap<string, ReadonlySet<Day>>;
  /** Cards whose memory is not what their log amounts to. */
  readonly broken: readonly string[];
};

/** Reads the log, and each card that has been reviewed or says so, behind the app's back. */
export async function readStored({ page }: Pick<Person, "page">): Promise<Stored> {
  const { entries, rows } = await page.evaluate(
    () =>
      new Promise<{ entries: LogEntry[]; rows: CardRow[] }>((resolve, reject) => {
        const opening = indexedDB.open("rehearse");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction(["reviews", "cards"]);
          const entries = reading.objectStore("reviews").getAll();
          const cards = reading.objectStore("cards").getAll();
          reading.onabort = () => reject(reading.error);
          reading.oncomplete = () => {
            db.close();
            const reviewed = new Set(entries.result.map(({ card }: LogEntry) => card));
            const rows = (cards.result as CardRow[]).filter(
              ({ id, revision, derivedMemory }) =>
                reviewed.has(id) || revision > 0 || derivedMemory.phase !== "new",
            );
            resolve({ entries: entries.result, rows });
          };
        };
      }),
  );
  const logs = new Map<string, LogEntry[]>();
  for (const entry of entries) logs.set(entry.card, [...(logs.get(entry.card) ?? []), entry]);
  const broken = rows.filter((row) => {
    const log = logs.get(row.id) ?? [];
    return row.revision !== log.length || !sameHistory(toCard(row), followLog(log));
  });
  return {
    log: new Set(entries.map(({ id }) => id)),
    days: new Map(entries.map(({ id, day }) => [id, day])),
    daysOfCards: new Map(
      [...logs].map(([card, log]) => [card, new Set(log.map(({ day }) => day))]),
    ),
    broken: broken.map(({ id }) => id),
  };
}

/** How many of the reviews that were there, and of those that were acknowledged since, are gone. */
export function lostBetween(before: Stored, acknowledged: number, after: Stored): number {
  const gone = [...before.log].filter((id) => !after.log.has(id)).length;
  return Math.max(gone, before.log.size + acknowledged - after.log.size, 0);
}

/** Has the app check all that it holds. Returns what it says. */
export async function checkMyData(person: Person): Promise<string> {
  await person.open("#/settings");
  await person.button("Check my data").click();
  const setting = person.page.locator(".setting").filter({ hasText: "Check my data" });
  const outcome = setting.getByRole("status");
  await outcome.filter({ hasNotText: /^(Compares|Checking)/ }).waitFor();
  return (await outcome.textContent()) ?? "";
}

export const expectAllIsWell = async (person: Person): Promise<void> =>
  expect(await checkMyData(person)).toMatch(/^All is well/);
