import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pullOf, type Spot, swipeOf, wayOf } from "#practice/swipe.ts";

/** From a finger put down at 0, 0 to where it was lifted, with as many milliseconds for each step. */
const path = (stepMs: number, ...spots: [x: number, y: number][]): Spot[] =>
  [[0, 0] as const, ...spots].map(([x, y], step) => ({ x, y, at: step * stepMs }));

describe("the way of a stroke", () => {
  it("is open until the finger has come ten pixels", () => {
    expect(wayOf({ x: 9, y: -9 }, false)).toBeNull();
    expect(wayOf({ x: 9, y: 9 }, true)).toBeNull();
    expect(wayOf({ x: 0, y: -10 }, false)).toBe("up");
    expect(wayOf({ x: -10, y: 0 }, true)).toBe("across");
  });

  it("is up to an answer that is not shown, and nothing else leads there", () => {
    expect(wayOf({ x: 20, y: -30 }, false)).toBe("up");
    expect(wayOf({ x: 21, y: -30 }, false)).toBe("elsewhere");
    expect(wayOf({ x: 0, y: 30 }, false)).toBe("elsewhere");
    expect(wayOf({ x: 60, y: 0 }, false)).toBe("elsewhere");
  });

  it("is across to a rating once it is shown, to either side, and never up or down", () => {
    expect(wayOf({ x: -30, y: 20 }, true)).toBe("across");
    expect(wayOf({ x: 30, y: -20 }, true)).toBe("across");
    expect(wayOf({ x: 30, y: 21 }, true)).toBe("elsewhere");
    expect(wayOf({ x: 0, y: -60 }, true)).toBe("elsewhere");
  });
});

describe("a pull", () => {
  it("is Again towards the start, Good towards the end, and the answer upwards", () => {
    expect(pullOf("across", { x: -40, y: 5 }, 390)).toMatchObject({ swipe: "again", travelPx: 40 });
    expect(pullOf("across", { x: 40, y: 5 }, 390)).toMatchObject({ swipe: "good", travelPx: 40 });
    expect(pullOf("up", { x: 5, y: -40 }, 844)).toMatchObject({ swipe: "reveal", travelPx: 40 });
  });

  it("is enough at three tenths of the width, and at 120 pixels however wide the card is", () => {
    // 0.3 × 360 = 108
    expect(pullOf("across", { x: 107, y: 0 }, 360).isEnough).toBe(false);
    expect(pullOf("across", { x: -108, y: 0 }, 360).isEnough).toBe(true);
    // 0.3 × 672 = 201.6
    expect(pullOf("across", { x: 119, y: 0 }, 672).isEnough).toBe(false);
    expect(pullOf("across", { x: 120, y: 0 }, 672).isEnough).toBe(true);
  });

  it("is enough upwards at 15 hundredths of the height, and at 96 pixels however high the window is", () => {
    // 0.15 × 600 = 90
    expect(pullOf("up", { x: 0, y: -89 }, 600).isEnough).toBe(false);
    expect(pullOf("up", { x: 0, y: -90 }, 600).isEnough).toBe(true);
    // 0.15 × 844 = 126.6
    expect(pullOf("up", { x: 0, y: -96 }, 844).isEnough).toBe(true);
  });

  it("has come nowhere when the finger is below where it was put down", () => {
    expect(pullOf("up", { x: 0, y: 200 }, 600)).toEqual({
      swipe: "reveal",
      travelPx: 0,
      isEnough: false,
    });
  });
});

describe("a finger that is lifted", () => {
  it("does what a long pull says, however slow it was", () => {
    expect(swipeOf("across", path(1_000, [-60, 0], [-120, 0]), 390)).toBe("again");
    expect(swipeOf("across", path(1_000, [60, 0], [120, 0]), 390)).toBe("good");
    expect(swipeOf("up", path(1_000, [0, -50], [0, -100]), 844)).toBe("reveal");
  });

  it("does nothing after a short pull that was slow", () => {
    // 30 px in 100 ms: 0.3 px/ms
    expect(swipeOf("across", path(100, [30, 0], [60, 0]), 390)).toBeNull();
    expect(swipeOf("up", path(100, [0, -30], [0, -60]), 844)).toBeNull();
  });

  it("does what a short pull says that was quick, from 48 pixels on", () => {
    // 10 px in 16 ms: 0.625 px/ms
    const quick = (...at: number[]) => path(16, ...at.map((x): [number, number] => [x, 0]));
    expect(swipeOf("across", quick(18, 28, 38, 48), 390)).toBe("good");
    expect(swipeOf("across", quick(-18, -28, -38, -48), 390)).toBe("again");
    expect(swipeOf("across", quick(17, 27, 37, 47), 390)).toBeNull();
  });

  it("takes the speed of the end: one who stops first has not flicked", () => {
    const stopped = [...path(16, [30, 0], [60, 0]), { x: 60, y: 0, at: 300 }];
    expect(swipeOf("across", stopped, 390)).toBeNull();
  });

  it("does nothing when it has gone back, however quickly", () => {
    expect(swipeOf("across", path(16, [140, 0], [100, 0], [60, 0]), 390)).toBeNull();
  });

  it("rates by the side on which it is lifted", () => {
    expect(swipeOf("across", path(200, [140, 0], [-130, 0]), 390)).toBe("again");
  });

  it("does nothing where it never was", () => {
    expect(swipeOf("across", [], 390)).toBeNull();
  });

  it("does the same to both sides", () => {
    const strokes = fc.array(fc.tuple(fc.integer({ min: -400, max: 400 }), fc.nat(50)), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(strokes, fc.integer({ min: 1, max: 200 }), (spots, stepMs) => {
        const there = swipeOf("across", path(stepMs, ...spots), 390);
        const mirrored = spots.map(([x, y]): [number, number] => [-x, y]);
        const back = swipeOf("across", path(stepMs, ...mirrored), 390);
        const end = spots.at(-1)?.[0] ?? 0;
        if (end === 0) expect([there, back]).toEqual([null, null]);
        else expect(back).toBe(there && (there === "good" ? "again" : "good"));
      }),
    );
  });
});
