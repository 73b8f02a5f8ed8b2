import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect } from "vitest";
import type { Person } from "./person.ts";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Each theme and each size once: what is wrong in one is so whatever the other is. */
const looks = [
  { colorScheme: "light", viewport: { width: 360, height: 640 } },
  { colorScheme: "dark", viewport: { width: 1280, height: 800 } },
] as const;

/** Colours that are on their way from one theme to the other have the contrast of neither. */
async function untilItStandsStill(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
  await Promise.all(ending.map(({ finished }) => finished.catch(() => {})));
}

/** Returns what has axe look at the page as it is, in both themes and at two sizes. It fails with what was found. */
export async function axeFor({ page }: Person): Promise<(state: string) => Promise<void>> {
  const axe = await readFile(axeFile, "utf8");
  const violations = async () => {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run({ resultTypes: ["violations"] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target)}`);
    });
  };
  return async (state) => {
    for (const { colorScheme, viewport } of looks) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize(viewport);
      await page.evaluate(untilItStandsStill);
      expect([state, colorScheme, await violations()]).toEqual([state, colorScheme, []]);
    }
  };
}
