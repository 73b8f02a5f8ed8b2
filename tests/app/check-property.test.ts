import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkData, isRepair } from "#app/check.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { setSettings } from "#app/settings.ts";
import { readToday } from "#app/today.ts";
import { addDays } from "#model/day.ts";
import { setDayMinutes } from "#store/day-minutes.ts";
import { aMock, anInterview, learned, now, today } from "../builders.ts";
import { open } from "./at-practice.ts";
import { expectAllIsWell, practised } from "./damage.ts";

/** Every field that a row of each table has beside its key. */
const fields = {
  cards: [
    ...["note", "deck", "topic", "face", "order", "retired", "suspended", "suspendedChanged"],
    ...["revision", "derivedMemory", "derivedSaid", "derivedUnseenOrder", "derivedStepDueAt"],
    ...["derivedDueOn", "derivedIntroducedOn", "derivedLapses", "derivedKeepsMissing"],
  ],
  notes: ["deck", "topic", "section", "content", "disputed", "edit", "retired", "changed"],
  decks: ["title", "about", "position", "origin", "retired", "guide", "changed", "derivedCards"],
  sittings: ["day", "startedAt", "origin", "topic", "plan", "endedAt"],
  interviews: ["name", "at", "covers", "debrief", "removed", "changed"],
  mocks: [
    ...["style", "minutes", "decks", "startedAt", "endedAt", "questions", "answers", "turn"],
    ...["removed", "changed"],
  ],
  dayMinutes: ["minutes", "changed"],
  settings: ["value", "changed"],
  derivedDays: ["tookMs", "reviews"],
  derivedTopics: ["cards", "memories", "due", "intervals", "reviews"],
} as const satisfies Record<string, readonly string[]>;

type Table = keyof typeof fields;
const tables = Object.keys(fields) as Table[];

type Damage =
  | { readonly do: "set"; readonly table: Table; at: number; field: string; value: unknown }
  | { readonly do: "delete"; readonly table: Table; at: number }
  | { readonly do: "log"; readonly field: string; value: unknown }
  | { readonly do: "stamp"; readonly value: unknown };

/** What no type allows in most fields. */
const rubbish = fc.constantFrom<unknown[]>(
  ...[undefined, null, Number.NaN, -1, 0.5, 1e300, "", "rubbish", true, [], {}, [null]],
  ...[{ kind: "fact" }, { content: "x" }, { at: 1, counter: 0, device: "x" }, learned()],
  ...["2026-02-30", "2026-11-25", new Int32Array([1]), { at: 9e15, counter: 0, device: "x" }],
);
const at = fc.nat({ max: 9 });
const damages: fc.Arbitrary<Damage> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(...tables).chain((table) =>
      fc.record({
        do: fc.constant("set" as const),
        table: fc.constant(table),
        at,
        field: fc.constantFrom<string[]>(...fields[table]),
        value: rubbish,
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("delete" as const),
      table: fc.constantFrom(...tables),
      at,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("log" as const),
      field: fc.constantFrom(
        ...["entry", "card", "at", "day", "rating", "pointsHit", "pointsTotal", "confidence"],
        ...["tookMs", "origin", "sitting", "scheduler", "retracts"],
      ),
      value: rubbish,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("stamp" as const), value: rubbish }) },
);

/** An app in which every table has a row. */
async function filled(): Promise<Rehearse> {
  const app = await practised();
  await setSettings(app, { newCardsPerDay: 5, theme: "dark" });
  await setDayMinutes(app.db, addDays(today, 3), 15, now);
  await app.db.interviews.put(anInterview("northwind"));
  await app.db.mocks.put(aMock("northwind"));
  return app;
}

async function doDamage({ db }: Rehearse, damage: Damage): Promise<void> {
  if (damage.do === "stamp") {
    await db.table("device").put({ key: "lastStamp", value: damage.value });
  } else if (damage.do === "log") {
    const [entry] = await db.reviews.toArray();
    const id = `rubbish-${await db.reviews.count()}`;
    await db.table("reviews").put({ ...entry, id, [damage.field]: damage.value });
  } else {
    const keys = await db.table(damage.table).toCollection().primaryKeys();
    const key = keys[damage.at % Math.max(1, keys.length)];
    if (key === undefined) return;
    if (damage.do === "delete") return db.table(damage.table).delete(key);
    const row = await db.table(damage.table).get(key);
    await db.table(damage.table).put({ ...row, [damage.field]: damage.value });
  }
}

/** The rows that a person made, by table, without those that were deleted. */
const keysOf = async ({ db }: Rehearse) =>
  Promise.all(
    [db.cards, db.notes, db.decks, db.interviews, db.settings, db.mocks].map((table) =>
      (table as typeof db.cards).toCollection().primaryKeys(),
    ),
  );

describe("data that is damaged in several ways at once", () => {
  it("is put right in one go, without losing a row or an entry, and can be practised", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(damages, { minLength: 1, maxLength: 8 }), async (several) => {
        const app = await filled();
        for (const damage of several) await doDamage(app, damage);
        const [keys, log] = [await keysOf(app), await app.db.reviews.toArray()];
        const { checked, findings } = await checkData(app);
        expect(await app.db.reviews.toArray()).toEqual(log);
        for (const [table, after] of (await keysOf(app)).entries())
          expect(after).toEqual(expect.arrayContaining(keys[table] ?? []));
        const kept = findings.filter((finding) => !isRepair(finding));
        await expectAllIsWell(app, kept, checked);
        expect((await readToday(app)).plan.queue.length).toBeGreaterThanOrEqual(0);
        expect((await open(app)).view().status).not.toBe("failed");
        app.db.close();
      }),
      { numRuns: 60 },
    );
  });
});
