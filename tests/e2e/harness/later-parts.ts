import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** The parts of a build that are kept for offline only once the app is up. */
export async function laterPartsOf(build: string): Promise<string[]> {
  const names = await readdir(join(build, "assets"));
  return names.filter((name) => name.startsWith("later-")).sort();
}

/** Those that are kept. */
const keptParts = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const requests = await (await caches.open("rehearse-later")).keys();
    return requests.map(({ url }) => url.slice(url.lastIndexOf("/") + 1)).sort();
  });

/** Waits until the app has kept by itself what it has to, and nothing else is kept. */
export const expectKept = (page: Page, parts: readonly string[]): Promise<void> =>
  expect.poll(() => keptParts(page)).toEqual(parts);
