import type { Aim } from "#app/sitting-start.ts";
import { mockPath } from "#ui/mock/mock-path.ts";
import { say } from "#words/parts.ts";

/** Where a screen leads back to. */
export type Place = {
  readonly backTo: "backToToday" | "backToProgress" | "backToDebrief";
  readonly path: string;
};

export const toToday: Place = { backTo: "backToToday", path: "/" };
export const toProgress: Place = { backTo: "backToProgress", path: "/progress" };

/** What a button says that leads there. */
export const backInWords = ({ backTo }: Place): string => say(backTo);

/** Where a sitting leads back to: from where it is begun. */
export function placeBehind(aim: Aim): Place {
  if (aim.origin === "mock") return { backTo: "backToDebrief", path: mockPath(aim.mock) };
  return aim.origin === "weak" ? toProgress : toToday;
}
