import { describe, expect, it } from "vitest";
import { openRehearse } from "#app/rehearse.ts";
import { StarterDecksError } from "#app/starter-decks.ts";
import { aDeck, aNote } from "../builders.ts";
import { Clock, environmentWith, questions, startApp } from "./environment.ts";

const name = () => `decks-${Date.now()}-${Math.random()}`;

describe("the starter decks", () => {
  it("are there after the first run", async () => {
    const app = await startApp(new Clock(), questions("a", "b"));
    expect(app.starterDecks).toBe("current");
    expect(await app.db.notes.count()).toBe(2);
  });

  it("of the same version are not read again", async () => {
    const db = name();
    await startApp(new Clock(), questions("a"), db);
    const environment = environmentWith(new Clock(), questions("a"));
    const load = () => Promise.reject(new Error("must not be called"));
    const again = await openRehearse(db, { ...environment, starterDecks: { digest: "v1", load } });
    expect(again.starterDecks).toBe("current");
    again.db.close();
  });

  it("of a new version take the place of the old ones", async () => {
    const db = name();
    await startApp(new Clock(), questions("a"), db);
    const reworded = aDeck([
      aNote("a", { content: { kind: "question", prompt: "New?", points: ["yes"] } }),
    ]);
    const again = await openRehearse(db, environmentWith(new Clock(), reworded, "v2"));
    expect(await again.db.notes.toArray()).toMatchObject([{ content: { prompt: "New?" } }]);
    again.db.close();
  });

  it.each([
    ["that cannot be fetched", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["that are another page", () => Promise.resolve({ hello: "hotel wifi" })],
    ["that are nothing", () => Promise.resolve(null)],
    ["of another version", () => Promise.resolve({ digest: "v0", decks: [] })],
  ])("%s stop a first run with a sentence, and keep the old ones later", async (_, load) => {
    const db = name();
    const broken = {
      ...environmentWith(new Clock(), questions("a")),
      starterDecks: { digest: "v2", load },
    };
    await expect(openRehearse(db, broken)).rejects.toThrow(StarterDecksError);
    await startApp(new Clock(), questions("a"), db);
    const later = await openRehearse(db, broken);
    expect(later.starterDecks).toBe("kept");
    expect(await later.db.notes.count()).toBe(1);
    later.db.close();
  });
});
