import { liveQuery } from "dexie";
import { expect, it } from "vitest";
import { inDataWorker } from "#app/data-work.ts";
import { thrownAgain, thrownOf } from "#app/thrown.ts";
import { unseen } from "#model/memory.ts";
import { faultOf } from "#store/fault.ts";
import { toCard, toRow } from "#store/rows.ts";
import { damageCard, practised, recall, report } from "./damage.ts";

it("puts right what is wrong beside the page, which is told of it", async () => {
  const app = await practised();
  const truth = await app.db.cards.get(recall("a"));
  if (!truth) throw new Error("There is no such card.");
  await app.db.cards.put(toRow({ ...toCard(truth), memory: unseen }));
  const seen: unknown[] = [];
  const watched = liveQuery(() => app.db.cards.get(recall("a"))).subscribe((row) =>
    seen.push(row?.derivedMemory.phase),
  );
  const now = app.environment.now();
  expect(await inDataWorker(app, "check", { now })).toEqual(
    report([{ kind: "history", count: 1, examples: [recall("a")] }]),
  );
  await expect.poll(() => seen.at(-1)).toBe(truth.derivedMemory.phase);
  watched.unsubscribe();
  expect(await inDataWorker(app, "check", { now })).toEqual(report([]));
});

it("is not begun where it was called off before", async () => {
  const app = await practised();
  await damageCard(app, "b", { derivedMemory: "long ago" });
  const stop = AbortSignal.abort();
  const now = app.environment.now();
  await expect(inDataWorker(app, "check", { now }, { stop })).rejects.toThrow("abort");
  expect((await app.db.cards.get(recall("b")))?.derivedMemory).toBe("long ago");
});

it("hands an error on under its name, so that a full disk is told as one", () => {
  const full = Object.assign(new Error("aborted"), {
    name: "AbortError",
    inner: new DOMException("no room", "QuotaExceededError"),
  });
  const again = thrownAgain(structuredClone(thrownOf(full)));
  expect(faultOf(again)).toBe("full");
  expect(again.message).toBe("aborted");
  expect(thrownOf("a text")).toEqual({ name: "Error", message: "a text", inner: null });
});
