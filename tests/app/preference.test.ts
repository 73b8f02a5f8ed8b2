import { afterEach, expect, it } from "vitest";
import { Preference } from "#app/preference.ts";

type Hand = "left" | "right";
const isHand = (value: unknown): value is Hand => value === "left" || value === "right";
const handOf = () => new Preference<Hand>("test-hand", "right", isHand);

afterEach(() => localStorage.removeItem("rehearse-test-hand"));

it("is what it was last set to, for those who listen and at the next start", () => {
  const hand = handOf();
  const told: Hand[] = [];
  const stop = hand.subscribe(() => told.push(hand.value()));
  expect(hand.value()).toBe("right");
  hand.set("left");
  expect(told).toEqual(["left"]);
  stop();
  hand.set("right");
  expect(told).toEqual(["left"]);
  expect(handOf().value()).toBe("right");
  hand.set("left");
  expect(handOf().value()).toBe("left");
});

it("is the first value where something else is kept, or nothing that can be read", () => {
  localStorage.setItem("rehearse-test-hand", JSON.stringify("both"));
  expect(handOf().value()).toBe("right");
  localStorage.setItem("rehearse-test-hand", "{");
  expect(handOf().value()).toBe("right");
});

it("follows another tab", () => {
  const hand = handOf();
  localStorage.setItem("rehearse-test-hand", JSON.stringify("left"));
  dispatchEvent(new StorageEvent("storage", { key: "rehearse-test-hand" }));
  expect(hand.value()).toBe("left");
});
