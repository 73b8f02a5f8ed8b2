import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { buildApp } from "./harness/build.ts";
import { beginVisit } from "./harness/journey.ts";
import { expectKept, laterPartsOf } from "./harness/later-parts.ts";
import { Person } from "./harness/person.ts";

let nextVersion: string;

// The next version: another number, one question reworded, one note gone and one new.
beforeAll(async () => {
  const work = inject("workFolder");
  const decksDir = join(work, "next-decks");
  await mkdir(decksDir, { recursive: true });
  await cp("decks", decksDir, { recursive: true });
  const file = join(decksDir, "hugging-face-pm-faq.yaml");
  const faq = await readFile(file, "utf8");
  await writeFile(
    file,
    faq
      .replace(/prompt: How technical .*/, "prompt: Reworded for the next version?")
      .replace("key: promotion-measure", "key: promotion-measure-anew"),
  );
  nextVersion = join(work, "next-version");
  await buildApp({ outDir: nextVersion, version: "99.0.0", decksDir });
});

/** Has the browser look for a new version, and waits until it lies ready. */
const findUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50));
  });

describe("a new version", () => {
  it("that arrives while an answer is on the screen waits until the user says so, and keeps all progress", async () => {
    const { host, person } = await beginVisit();
    const { page } = person;
    await person.readyForOffline();
    await person.practise();
    await person.answer("Easy");
    await person.button("Show answer").click();
    const onScreen = await person.asked();

    host.setDir(nextVersion);
    await findUpdate(page);
    await page.waitForTimeout(500);
    expect(await person.asked()).toBe(onScreen);
    expect(await person.button("Update").count()).toBe(0);
    await person.button("Good").click();
    await page.locator('[role="progressbar"][aria-valuenow="2"]').waitFor();
    const memories = async () =>
      (await person.rows<{ id: string; retired: boolean; derivedMemory: unknown }>("cards"))
        .filter((row) => !row.id.includes("promotion-measure"))
        .map((row) => [row.id, row.derivedMemory]);
    const before = await memories();

    await page.goto(`${host.url}#/settings`);
    await Promise.all([page.waitForEvent("load"), person.button("Update").click()]);
    await page.getByText("99.0.0").waitFor();
    // Only the new version can be started without a network.
    const starts = await page.evaluate(() => caches.keys());
    expect(starts.filter((name) => name.startsWith("rehearse-start"))).toHaveLength(1);
    expect(await memories()).toEqual(before);
    expect(await person.rows("reviews")).toHaveLength(2);
    const notes = await person.rows<{ id: string; retired: boolean; content: { prompt?: string } }>(
      "notes",
    );
    const note = (key: string) => notes.find(({ id }) => id === `hugging-face-pm-faq/${key}`);
    expect(note("technical-skills")?.content.prompt).toBe("Reworded for the next version?");
    expect(note("promotion-measure")?.retired).toBe(true);
    expect(note("promotion-measure-anew")?.retired).toBe(false);
  });

  it("brings those of its later parts that are new, and lets go of those that are outdated", async () => {
    const { host, person } = await beginVisit();
    const { page } = person;
    const [before, after] = [
      await laterPartsOf(inject("builtApp")),
      await laterPartsOf(nextVersion),
    ];
    const unchanged = after.filter((name) => before.includes(name));
    // What shows formulas shares nothing with the rest of the app.
    expect(unchanged.some((name) => name.startsWith("later-maths"))).toBe(true);
    expect(unchanged.length).toBeLessThan(after.length);
    await expectKept(page, before);

    host.setDir(nextVersion);
    await findUpdate(page);
    await expectKept(page, before);
    // Once no page is open, the next version takes over by itself.
    await page.goto(`${host.url}#/settings`);
    await Promise.all([page.waitForEvent("load"), person.button("Update").click()]);
    await page.getByText("99.0.0").waitFor();
    await expectKept(page, after);
    const times = (name: string) => host.asked.filter((path) => path === `/assets/${name}`).length;
    expect(unchanged.map(times)).toEqual(unchanged.map(() => 1));
  });

  it("that is taken in one tab leaves the answer in the other tab alone", async () => {
    const { host, person, browser } = await beginVisit();
    await person.readyForOffline();
    const other = new Person(await browser.newPage(), host.url);
    await other.open();
    await other.practise();
    await other.button("Show answer").click();
    const onScreen = await other.asked();

    host.setDir(nextVersion);
    await findUpdate(person.page);
    await Promise.all([person.page.waitForEvent("load"), person.button("Update").click()]);
    await person.open("#/settings");
    await person.page.getByText("99.0.0").waitFor();
    await other.page.waitForTimeout(500);
    expect(await other.asked()).toBe(onScreen);
    await other.button("Good").click();
    await other.page.locator('[role="progressbar"][aria-valuenow="1"]').waitFor();
    await other.page.goto(`${host.url}#/`);
    await other.button("Reload").waitFor();
  });

  it("is looked for, and offered, where the data is of a later version than the app", async () => {
    const { host, person } = await beginVisit();
    const { page } = person;
    await person.readyForOffline();
    await page.goto(`${host.url}favicon.svg`);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open("rehearse", 990);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    await page.goto(host.url);
    await page.getByRole("heading", { name: "Update Rehearse to go on" }).waitFor();
    await page.getByText("No update was found").waitFor();

    host.setDir(nextVersion);
    await person.button("Look again").click();
    await Promise.all([page.waitForEvent("load"), person.button("Update now").click()]);
    const databases = await page.evaluate(() => indexedDB.databases());
    expect(databases.find(({ name }) => name === "rehearse")?.version).toBe(990);
  });
});
