import { describe, expect, it } from "vitest";
import { OutlineCount } from "#deck/outline.ts";
import type { Card } from "#model/card.ts";
import { deckId } from "#model/ids.ts";
import { aCard } from "../builders.ts";

const outlineOf = (...cards: Card[]) => {
  const count = new OutlineCount();
  count.add(cards);
  return count.outline(deckId("deck")).topics;
};

describe("an outline", () => {
  it("has the notes by topic, each where its first card stands", () => {
    expect(
      outlineOf(
        aCard("late", { order: 30, topic: "a" }),
        aCard("early", { order: 10, topic: "b" }),
        aCard("between", { order: 20, topic: "b" }),
        aCard("early", { order: 90, topic: "b", face: "spot" }),
      ),
    ).toEqual([
      { topic: "b", notes: ["deck/early", "deck/between"] },
      { topic: "a", notes: ["deck/late"] },
    ]);
  });

  it("brings a topic together that the deck comes back to", () => {
    expect(
      outlineOf(
        aCard("1", { order: 1, topic: "a" }),
        aCard("2", { order: 2, topic: "b" }),
        aCard("3", { order: 3, topic: "a" }),
      ),
    ).toEqual([
      { topic: "a", notes: ["deck/1", "deck/3"] },
      { topic: "b", notes: ["deck/2"] },
    ]);
  });

  it("is the same in whatever order the cards come, and however many at a time", () => {
    const cards = [3, 1, 2].map((order) => aCard(`${order}`, { order }));
    const count = new OutlineCount();
    for (const card of [...cards].reverse()) count.add([card]);
    expect(count.outline(deckId("deck")).topics).toEqual(outlineOf(...cards));
  });

  it("leaves a note where it is when a point of it is asked alone, in front of all", () => {
    const topics = outlineOf(
      aCard("first", { order: 1 }),
      aCard("second", { order: 2 }),
      aCard("second", { order: -1_000_000_000, face: "point1" }),
    );
    expect(topics).toEqual([{ topic: "topic", notes: ["deck/first", "deck/second"] }]);
  });

  it("leaves out what the deck no longer has, and keeps what is only suspended", () => {
    const topics = outlineOf(
      aCard("gone", { retired: true }),
      aCard("resting", { suspended: true }),
    );
    expect(topics).toEqual([{ topic: "topic", notes: ["deck/resting"] }]);
  });

  it("of nothing has no topics", () => {
    expect(outlineOf()).toEqual([]);
  });
});
