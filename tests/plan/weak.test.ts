import { describe, expect, it } from "vitest";
import { planWeak, type WeakCard, weakCount } from "#plan/weak.ts";
import { aCard } from "../builders.ts";

const card = (key: string, recall: number | null, topic = "topic", order = 0): WeakCard => ({
  card: aCard(key, { topic, order }),
  recall,
});

const keys = (cards: readonly WeakCard[], today: readonly string[] = []) =>
  planWeak(cards, new Set(today.map((key) => aCard(key).note))).map((id) =>
    id.replace(/^deck\/|#recall$/g, ""),
  );

describe("a sitting on weak topics", () => {
  it("asks what is least likely to be said first, and then what was never seen, in its order", () => {
    const cards = [
      card("new", null, "t", 5),
      card("mid", 0.8),
      card("low", 0.4),
      card("old", null, "t", 2),
    ];
    expect(keys(cards)).toEqual(["low", "mid", "old", "new"]);
  });

  it("lets topics take turns", () => {
    const cards = [card("a1", 0.1, "a"), card("a2", 0.2, "a"), card("b1", 0.3, "b")];
    expect(keys(cards)).toEqual(["a1", "b1", "a2"]);
  });

  it("asks one card of a note, and none of a note that was reviewed today", () => {
    const spot = { card: aCard("a", { face: "spot" }), recall: 0.2 };
    expect(keys([card("a", 0.5), spot, card("b", 0.9), card("c", 0.1)], ["c"])).toEqual([
      "a#spot",
      "b",
    ]);
  });

  it("has twenty cards at most, the weakest", () => {
    const cards = Array.from({ length: 50 }, (_, at) => card(`${at}`, at / 50));
    expect(keys(cards)).toEqual(Array.from({ length: weakCount }, (_, at) => `${at}`));
  });
});
