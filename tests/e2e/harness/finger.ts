import type { CDPSession } from "playwright-core";
import type { Person } from "./person.ts";

export type Spot = readonly [x: number, y: number];

/** A finger, or two, on the screen of a phone. */
export type Finger = {
  readonly down: (...at: Spot[]) => Promise<void>;
  readonly move: (...to: Spot[]) => Promise<void>;
  readonly up: () => Promise<void>;
  /** The system takes it away, as for a call. */
  readonly cancel: () => Promise<void>;
  /** Puts it down, moves it there in steps and lifts it: slowly, so that only the length counts, or in a flick. */
  readonly swipe: (from: Spot, to: Spot, isFlick?: "flick") => Promise<void>;
  readonly tap: (at: Spot) => Promise<void>;
};

const steps = 8;
/** What the events say of the time between them, in milliseconds: how fast this machine is does not matter. */
const between = { slow: 150, flick: 8 };

/** Gives a page a touch screen, and returns a finger for it. */
export async function fingerOf({ page }: Person): Promise<Finger> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 5 });
  let at = Date.now();
  const touch = async (
    type: "touchStart" | "touchMove" | "touchEnd" | "touchCancel",
    points: readonly Spot[],
    afterMs = between.slow,
  ) => {
    at += afterMs;
    const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
    await session.send("Input.dispatchTouchEvent", { type, touchPoints, timestamp: at / 1_000 });
  };
  const down: Finger["down"] = (...spots) => touch("touchStart", spots);
  const move: Finger["move"] = (...spots) => touch("touchMove", spots);
  const up = () => touch("touchEnd", []);
  return {
    down,
    move,
    up,
    cancel: () => touch("touchCancel", []),
    swipe: async (from, to, isFlick) => {
      const afterMs = isFlick ? between.flick : between.slow;
      await down(from);
      for (let step = 1; step <= steps; step += 1) {
        const along = (axis: 0 | 1) => from[axis] + ((to[axis] - from[axis]) * step) / steps;
        await touch("touchMove", [[along(0), along(1)]], afterMs);
      }
      await touch("touchEnd", [], afterMs);
    },
    tap: async (spot) => {
      await touch("touchStart", [spot]);
      await touch("touchEnd", [], 40);
    },
  };
}
