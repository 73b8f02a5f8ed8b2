import { expect } from "vitest";
import type { LogEntry } from "#model/review.ts";
import type { Person } from "../../e2e/harness/person.ts";

/**
 * Practises a few cards, and waits until the app has made a backup that holds them.
 *
 * @param before how many reviews there are already
 */
export async function practiseAndBackUp(
  person: Person,
  count: number,
  before = 0,
): Promise<LogEntry[]> {
  const total = before + count;
  await person.practise();
  for (let rated = 0; rated < count; rated += 1) await person.answer("Easy");
  // The next start makes a backup where the last sitting did not come to its end.
  await person.open();
  const isWhole = { mark: expect.stringMatching(new RegExp(`^\\[${total},`)), problem: null };
  await expect
    .poll(() => person.rows("device"), { interval: 250 })
    .toContainEqual({ key: "backedUp", value: expect.objectContaining(isWhole) });
  const log = await person.rows<LogEntry>("reviews");
  expect(log).toHaveLength(total);
  return log;
}

/** Restores the latest backup, as the screen offers that tells of a loss. */
export async function restoreLatest(person: Person): Promise<void> {
  const { page } = person;
  await page
    .getByRole("button", { name: /^Restore the backup of/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Restore", exact: true }).click();
  await page.getByRole("heading", { name: lossTitle }).waitFor({ state: "detached" });
}

export const lossTitle = /reviews are (gone|missing)/;
export const failureTitle = "Rehearse could not start";
