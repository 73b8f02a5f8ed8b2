import { expect, it } from "vitest";
import { atOneMoment } from "#store/moment.ts";
import { aNote } from "../builders.ts";
import { withDatabase } from "./database.ts";

it("reads what was stored at one moment, whatever is written while it reads", async () => {
  const db = await withDatabase();
  let write: PromiseLike<unknown> = Promise.resolve();
  const counts = await atOneMoment(db, [db.notes], async () => {
    const before = await db.notes.count();
    // As from another tab: not a part of these reads.
    write = db.transaction("rw!", db.notes, () => db.notes.put(aNote("a")));
    return [before, await db.notes.count()];
  });
  await write;
  expect(counts).toEqual([0, 0]);
  expect(await db.notes.count()).toBe(1);
});
