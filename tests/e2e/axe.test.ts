import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { dayFromNow } from "./harness/day.ts";
import { historyOf, loadHistory, type SeededCard } from "./harness/history.ts";
import { beginJourney } from "./harness/journey.ts";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

describe.each(["light", "dark"] as const)("in %s, axe finds nothing", (colorScheme) => {
  it("on any screen", async () => {
    const { person } = await beginJourney();
    const { page } = person;
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const axe = await readFile(axeFile, "utf8");
    const violations = async () => {
      await page.evaluate(axe);
      const found: { id: string; targets: string[] }[] = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import("axe-core") };
        const { violations } = await axe.run();
        return violations.map(({ id, nodes }) => ({
          id,
          targets: nodes.map((node) => `${node.target}`),
        }));
      });
      return found;
    };
    const screens = [
      "",
      "#/decks",
      "#/decks/hugging-face-pm-pitfalls",
      "#/decks/add",
      "#/search/model",
      "#/progress",
      "#/settings",
      "#/backups",
      "#/interviews/new",
      "#/nowhere",
    ];
    for (const route of screens) {
      await person.open(route);
      await page.getByRole("heading").first().waitFor();
      expect([route, await violations()]).toEqual([route, []]);
    }
    await person.open("#/practice");
    // Nine decks take turns, so the first ten cards show every kind that is asked on a first day.
    for (let count = 0; count < 10; count += 1) {
      await person.button("Show answer").waitFor();
      expect(["asked", await violations()]).toEqual(["asked", []]);
      await person.button("Show answer").click();
      await person.button("Good").waitFor();
      expect(["revealed", await violations()]).toEqual(["revealed", []]);
      await person.button("Easy").click();
      await page.locator(`[role="progressbar"][aria-valuenow="${count + 1}"]`).waitFor();
    }
    await page.getByRole("heading", { name: /Done/ }).waitFor();
    expect(["done", await violations()]).toEqual(["done", []]);
    await person.open();
    await person.button("Study ahead").waitFor();
    expect(["nothing due", await violations()]).toEqual(["nothing due", []]);
    await person.open("#/progress");
    await page.getByRole("heading").first().waitFor();
    expect(["progress", await violations()]).toEqual(["progress", []]);

    await person.open("#/interviews/new");
    await page.getByLabel("Date", { exact: true }).fill(dayFromNow(2));
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText(/cards will not be ready/).waitFor({ timeout: 30_000 });
    expect(["interview ahead", await violations()]).toEqual(["interview ahead", []]);
    await page.getByRole("link", { name: "Interview" }).click();
    await page.getByRole("button", { name: "Save" }).waitFor();
    expect(["interview", await violations()]).toEqual(["interview", []]);
    await person.open(`${new URL(page.url()).hash}/after`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(["interview over", await violations()]).toEqual(["interview over", []]);

    const cards = await person.rows<SeededCard>("cards");
    const recall = ({ topic }: SeededCard) => (topic === cards[0]?.topic ? 0.4 : 0.9);
    const habit = { days: 28, newCardsPerDay: 6, recall };
    await loadHistory(page, historyOf(cards, habit));
    await person.open("#/progress");
    await page.getByRole("region", { name: "Leeches" }).waitFor();
    expect(["progress of four weeks", await violations()]).toEqual(["progress of four weeks", []]);
    for (const summary of await page.locator("main summary").all()) await summary.click();
    await page.getByRole("table").first().waitFor();
    expect(["its tables", await violations()]).toEqual(["its tables", []]);
    await page.getByRole("region", { name: "Leeches" }).getByRole("link").first().click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(["card", await violations()]).toEqual(["card", []]);
  }, 180_000);
});
