import { describe, expect, it } from "vitest";
import { faultyCards, faultyWithoutNote } from "#deck/card-faults.ts";
import { cardId, deckId, deviceId, noteId } from "#model/ids.ts";
import type { Note } from "#model/note.ts";
import { aCard, aNote, now } from "../builders.ts";

const changed = { at: now, counter: 0, device: deviceId("one") };
const note = aNote("a");
const ofPoints = aNote("a", {
  content: { kind: "question", prompt: "Why?", points: ["one", "two"] },
});
const faultsIn = (stored: Note, ...cards: Parameters<typeof faultyCards>[0]["cards"]) =>
  faultyCards({ note: stored, cards }, [], changed).map(({ card, faults }) => [card.face, faults]);

describe("the cards of a note", () => {
  it("have no faults as they are made, and as they are retired with it", () => {
    expect(faultsIn(note, aCard("a"))).toEqual([]);
    expect(faultsIn({ ...note, retired: true }, aCard("a", { retired: true }))).toEqual([]);
    // In older versions of the app a card kept the topic that it had when it was retired.
    expect(
      faultsIn(note, aCard("a"), aCard("a", { face: "spot", retired: true, topic: "old" })),
    ).toEqual([]);
  });

  it("are told missing where the note asks for them, but not a point that nobody wished for", () => {
    expect(faultsIn(ofPoints)).toEqual([["recall", ["missing"]]]);
    expect(faultsIn({ ...ofPoints, retired: true })).toEqual([]);
  });

  it("are told apart where the note does not ask them, also a point that is gone", () => {
    const point = aCard("a", { face: "point3" });
    expect(faultsIn(ofPoints, aCard("a"), point)).toEqual([["point3", ["apart"]]]);
    expect(faultsIn(ofPoints, aCard("a"), { ...point, ...aCard("a", { face: "point2" }) })).toEqual(
      [],
    );
  });

  it("are made from reviews where the note has their face, retired where it is retired itself", () => {
    const reviewed = ["recall", "point2", "point3", "spot"].map((face) =>
      cardId(note.id, face as "recall"),
    );
    const made = (stored: Note) =>
      faultyCards({ note: stored, cards: [] }, reviewed, changed).map(({ card }) => [
        card.face,
        card.retired,
      ]);
    expect(made(ofPoints)).toEqual([
      ["recall", false],
      ["point2", false],
    ]);
    expect(made({ ...ofPoints, retired: true })).toEqual([
      ["recall", true],
      ["point2", true],
    ]);
  });

  it("of which several things are wrong have each told, and rise by one revision", () => {
    const wrong = { ...aCard("a"), deck: deckId("other"), order: Number.NaN, revision: 4 };
    expect(faultyCards({ note, cards: [wrong] }, [], changed)).toEqual([
      {
        card: { ...aCard("a"), order: Number.MAX_SAFE_INTEGER, revision: 5 },
        faults: ["values", "apart"],
      },
    ]);
  });
});

describe("a card without its note", () => {
  it("is retired once", () => {
    const retired = { ...aCard("a"), retired: true, revision: 1 };
    expect(faultyWithoutNote(aCard("a"), changed)).toEqual({
      card: retired,
      faults: ["without note"],
    });
    expect(faultyWithoutNote(retired, changed)).toBeNull();
  });

  it("whose deck cannot be read is in that of its id", () => {
    const card = { ...aCard("a", { retired: true }), deck: undefined as never };
    expect(faultyWithoutNote(card, changed)).toMatchObject({
      card: { deck: "deck", note: noteId(deckId("deck"), "a") },
      faults: ["values"],
    });
  });
});
