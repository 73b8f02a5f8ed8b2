import { describe, expect, it } from "vitest";
import { rewriteNote } from "#app/card-changes.ts";
import { checkData } from "#app/check.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { cardId, deckId, noteId } from "#model/ids.ts";
import type { Face, Note } from "#model/note.ts";
import { toCard } from "#store/rows.ts";
import { aDeck, aNote } from "../builders.ts";
import { answer, open } from "./at-practice.ts";
import { Clock, startApp } from "./environment.ts";

const note = noteId(deckId("deck"), "a");
const sound = { repaired: 0, recounted: false };

/** An app with a fact, whose first gap was rated once. */
async function practised(fact: Note) {
  const app = await startApp(new Clock(), aDeck([fact]));
  await answer(await open(app), "easy");
  return { app };
}

const stored = async (app: Rehearse, face: Face) => {
  const row = await app.db.cards.get(cardId(note, face));
  return row ? toCard(row) : null;
};

describe("a fact that is reworded", () => {
  it("has a card for each gap it then has, in line beside the others", async () => {
    const { app } = await practised(aNote("a", { content: { kind: "fact", text: "{{x}} and y" } }));
    const before = await stored(app, "gap1");
    await rewriteNote(app, note, { kind: "fact", text: "{{x}} and {{y}}" });
    expect(await stored(app, "gap1")).toEqual(before);
    expect(await stored(app, "gap2")).toMatchObject({
      order: before?.order,
      memory: { phase: "new" },
    });
    await rewriteNote(app, note, { kind: "fact", text: "x and {{y}}" });
    expect(await stored(app, "gap1")).toMatchObject({ retired: true, memory: before?.memory });
    expect(await stored(app, "gap2")).toMatchObject({ retired: false, memory: { phase: "new" } });
    expect(await checkData(app)).toMatchObject(sound);
  });

  it("has a gap keep its card when another one is put before it, and take it up again when it comes back", async () => {
    const { app } = await practised(aNote("a", { content: { kind: "fact", text: "x and {{y}}" } }));
    const before = await stored(app, "gap1");
    await rewriteNote(app, note, { kind: "fact", text: "{{x}} and {{y}}" });
    expect(await stored(app, "gap1")).toEqual(before);
    expect(await stored(app, "gap2")).toMatchObject({ memory: { phase: "new" } });
    await rewriteNote(app, note, { kind: "fact", text: "{{x}} and y" });
    expect(await stored(app, "gap1")).toMatchObject({ retired: true });
    await rewriteNote(app, note, { kind: "fact", text: "x and {{y}}" });
    expect(await stored(app, "gap1")).toMatchObject({ retired: false, memory: before?.memory });
    expect((await app.db.notes.get(note))?.edit?.content).toBeNull();
    expect(await checkData(app)).toMatchObject(sound);
  });
});
