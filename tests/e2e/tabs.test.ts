import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { beginVisit } from "./harness/journey.ts";
import { Person } from "./harness/person.ts";

it("two tabs that rate the same card log one review, and the other tab moves on", async () => {
  const { host, person, browser } = await beginVisit();
  const other = new Person(await browser.newPage(), host.url);
  await person.practise();
  await other.open("#/practice");
  await other.button("Show answer").waitFor();
  const first = await person.asked();
  expect(await other.asked()).toBe(first);

  await person.button("Show answer").click();
  await other.button("Show answer").click();
  await person.button("Good").click();
  await person.page.locator('[role="progressbar"][aria-valuenow="1"]').waitFor();
  await other.button("Easy").click();
  await other.page.getByText(/rated or changed in another tab/).waitFor();
  await other.button("Show answer").waitFor();

  const reviews = await person.rows<{ rating: string }>("reviews");
  expect(reviews.map(({ rating }) => rating)).toEqual(["good"]);
  expect(await other.saved()).toBe(1);
  await other.answer("Good");
  expect(await person.rows("reviews")).toHaveLength(2);
});

/** Upgrades the database as a later version of the app would, in a tab of its own. */
const upgradeIn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("rehearse", 990);
        opening.onupgradeneeded = () => opening.result.createObjectStore("of a later version");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve(opening.result.version);
        };
      }),
  );

it("a tab of an older version steps aside when another one upgrades the data, says so, and writes nothing more", async () => {
  const { host, person, browser } = await beginVisit();
  await person.practise();
  await person.answer("Good");
  await person.button("Show answer").click();
  const other = await browser.newPage();
  // A page of the same origin without the app.
  await other.goto(`${host.url}favicon.svg`);
  expect(await upgradeIn(other)).toBe(990);

  const told = person.page.getByRole("dialog", { name: "Rehearse was updated in another tab" });
  await told.waitFor();
  await person.page.keyboard.press("Escape");
  await told.waitFor({ state: "hidden" });
  await person.button("Good").click();
  await person.page.getByRole("alert").filter({ hasText: "Reload to go on" }).waitFor();
  expect(await person.rows("reviews")).toHaveLength(1);
});

it("an upgrade that is blocked by another tab goes on by itself once that tab is closed", async () => {
  const { host, person, browser } = await beginVisit();
  const old = await browser.newPage();
  await old.goto(`${host.url}favicon.svg`);
  await person.page.goto("about:blank");
  await old.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase("rehearse");
        const opening = indexedDB.open("rehearse", 10);
        opening.onupgradeneeded = () => {
          for (const name of ["decks", "notes", "cards", "reviews", "sittings"])
            opening.result.createObjectStore(name, { keyPath: "id" });
          for (const name of ["settings", "device"])
            opening.result.createObjectStore(name, { keyPath: "key" });
        };
        opening.onsuccess = () => resolve();
      }),
  );
  await person.page.goto(host.url);
  await person.page.getByText("this one goes on by itself").waitFor();
  await old.close();
  await person.button("Practise").waitFor();
});
