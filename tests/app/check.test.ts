import { expect, it } from "vitest";
import { checkData } from "#app/check.ts";
import { Practice } from "#app/practice.ts";
import { unseen } from "#model/memory.ts";
import { toCard, toRow } from "#store/rows.ts";
import { learned } from "../builders.ts";
import { Clock, questions, startApp } from "./environment.ts";

async function practised() {
  const app = await startApp(new Clock(), questions("a", "b", "c"));
  const practice = new Practice(app);
  await practice.open({ origin: "practice" });
  for (let count = 0; count < 2; count += 1) {
    practice.reveal();
    await practice.rate("easy");
  }
  return app;
}

it("finds nothing to repair in sound data", async () => {
  expect(await checkData(await practised())).toEqual({ checked: 2, repaired: 0, recounted: false });
});

it("puts right a memory that differs from its log, one that was forgotten and one that was made up", async () => {
  const app = await practised();
  const truth = await app.db.cards.toArray();
  const wrong = [learned(), unseen, learned()];
  await app.db.cards.bulkPut(
    truth.map((row, at) => toRow({ ...toCard(row), memory: wrong[at] ?? unseen })),
  );
  expect(await checkData(app)).toMatchObject({ repaired: 3 });
  const memories = (await app.db.cards.toArray()).map((row) => row.derivedMemory);
  expect(memories).toEqual(truth.map((row) => row.derivedMemory));
  expect(await checkData(app)).toEqual({ checked: 2, repaired: 0, recounted: false });
});
