import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect } from "vitest";
import type { Person } from "./person.ts";
import { stillness } from "./stillness.ts";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Each theme and each size once: what is wrong in one is so whatever the other is. */
const looks = [
  { colorScheme: "light", viewport: { width: 360, height: 640 } },
  { colorScheme: "dark", viewport: { width: 1280, height: 800 } },
] as const;

/** Returns what has axe look at the page as it is, in both themes and at two sizes. It fails with what was found. */
export async function axeFor(person: Person): Promise<(state: string) => Promise<void>> {
  const faultsOf = await axeFaults(person);
  return async (state) => expect(await faultsOf(state)).toEqual([]);
}

/** The same, which says what was found. */
export async function axeFaults({ page }: Person): Promise<(state: string) => Promise<string[]>> {
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
    const faults: string[] = [];
    for (const { colorScheme, viewport } of looks) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize(viewport);
      await page.evaluate(stillness);
      const found = await violations();
      faults.push(...found.map((fault) => `${state}, ${colorScheme}: ${fault}`));
    }
    return faults;
  };
}
