import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { beginVisit } from "./harness/journey.ts";
import type { Person } from "./harness/person.ts";

/** Saves a backup as a person does, and returns where the file lies. */
async function saveBackup({ page }: Person, name: string): Promise<string> {
  await page.getByRole("link", { name: "Save or restore a backup" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a backup file" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^rehearse-\d{8}T\d{6}Z-asked\.json\.gz$/);
  const path = join(inject("workFolder"), name);
  await download.saveAs(path);
  return path;
}

const choose = ({ page }: Person, path: string) =>
  page.locator("input[type=file]").setInputFiles(path);

const ids = async (person: Person) =>
  (await person.rows<{ id: string }>("reviews")).map(({ id }) => id);

it("a backup file brings everything to a new device, is put together with what is there, or takes its place", async () => {
  const phone = await beginVisit();
  await phone.person.practise();
  await phone.person.answer("Easy");
  await phone.person.answer("Again");
  await phone.person.open("#/settings");
  const path = await saveBackup(phone.person, "phone.json.gz");
  await phone.person.page.getByText(/it has all your reviews/).waitFor();
  const onPhone = await ids(phone.person);
  expect(onPhone).toHaveLength(2);

  const laptop = await beginVisit();
  await laptop.person.practise();
  await laptop.person.answer("Good");
  const onLaptop = await ids(laptop.person);
  await laptop.person.open("#/backups");
  await choose(laptop.person, path);
  await laptop.person.page.getByText("2 reviews").waitFor();
  await laptop.person.button("Put together").click();
  await laptop.person.page.getByText(/^The backup was put together/).waitFor();
  expect(await ids(laptop.person)).toEqual([...onPhone, ...onLaptop].sort());

  await choose(laptop.person, path);
  await laptop.person.button("Replace").click();
  await laptop.person.page.getByText("The backup was restored.").waitFor();
  expect(await ids(laptop.person)).toEqual(onPhone);
  // What was only here was backed up before, and comes back from there.
  await laptop.person.page
    .getByRole("listitem")
    .filter({ hasText: "before something was restored" })
    .first()
    .getByRole("button", { name: /^Restore/ })
    .click();
  await laptop.person.button("Put together").click();
  await laptop.person.page.getByText(/^The backup was put together/).waitFor();
  expect(await ids(laptop.person)).toEqual([...onPhone, ...onLaptop].sort());

  await laptop.person.open("#/settings");
  await laptop.person.button("Check my data").click();
  await laptop.person.page.getByText(/^All is well/).waitFor();
});

it("a backup that is cut short is refused with a sentence, and nothing changes", async () => {
  const { person } = await beginVisit();
  await person.practise();
  await person.answer("Easy");
  await person.open("#/settings");
  const path = await saveBackup(person, "whole.json.gz");
  const bytes = await readFile(path);
  const cut = join(inject("workFolder"), "cut.json.gz");
  await writeFile(cut, bytes.subarray(0, Math.floor(bytes.length / 2)));
  const before = await ids(person);
  await choose(person, cut);
  await person.page
    .getByRole("alert")
    .getByText(/^Nothing was changed\..*end/)
    .waitFor();
  await choose(person, join(import.meta.dirname, "fixtures/northwind.txt"));
  await person.page
    .getByRole("alert")
    .getByText(/not a backup/)
    .waitFor();
  expect(await ids(person)).toEqual(before);
});
