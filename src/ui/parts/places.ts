import type { Aim } from "#app/sitting-start.ts";
import { mockPath } from "#ui/mock/mock-path.ts";

/** Where a screen leads back to. */
export type Place = { readonly name: string; readonly path: string };

export const toToday: Place = { name: "Today", path: "/" };
export const toProgress: Place = { name: "Progress", path: "/progress" };

/** Where a sitting leads back to: from where it is begun. */
export function placeBehind(aim: Aim): Place {
  if (aim.origin === "mock") return { name: "the debrief", path: mockPath(aim.mock) };
  return aim.origin === "weak" ? toProgress : toToday;
}
