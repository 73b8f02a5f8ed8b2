import { lostInForcedColours, sideways, tooSmallToTouch } from "./fit.ts";
import type { Person } from "./person.ts";
import { stillness } from "./stillness.ts";

export type CloseLook = Record<"touch" | "width" | "forcedColours", string[]>;

/** Returns what looks at the page as it is on a small phone, and says what does not fit, is too small to touch, or is lost in forced colours. */
export function closeLook({ page }: Person): (state: string) => Promise<CloseLook> {
  return async (state) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.evaluate(stillness);
    const told = (faults: readonly string[], how = "") =>
      faults.map((fault) => `${state}${how}: ${fault}`);
    const touch = told(await tooSmallToTouch(page));
    const width = told(await sideways(page));
    for (const [dir, fontSize] of [
      ["ltr", "200%"],
      ["rtl", "100%"],
      ["rtl", "200%"],
    ] as const) {
      await page.evaluate(writeSo, [dir, fontSize] as const);
      width.push(...told(await sideways(page), `, ${dir} at ${fontSize}`));
    }
    await page.evaluate(writeSo, ["ltr", ""] as const);
    await page.emulateMedia({ forcedColors: "active" });
    await page.evaluate(stillness);
    const forcedColours = told(await lostInForcedColours(page));
    await page.emulateMedia({ forcedColors: "none" });
    return { touch, width, forcedColours };
  };
}

function writeSo([dir, fontSize]: readonly [dir: string, fontSize: string]): Promise<unknown> {
  document.documentElement.dir = dir;
  document.documentElement.style.fontSize = fontSize;
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
