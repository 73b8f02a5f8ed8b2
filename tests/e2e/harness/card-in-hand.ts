import { type Finger, fingerOf, type Spot } from "./finger.ts";
import { beginVisit } from "./journey.ts";
import type { Person } from "./person.ts";

export const middle: Spot = [200, 420];
/** More than 0.3 × 390 = 117 pixels, and less. */
export const [far, near] = [140, 90];
export const beside = (px: number): Spot => [middle[0] + px, middle[1]];
export const above = (px: number): Spot => [middle[0], middle[1] - px];

type Phone = { readonly person: Person; readonly finger: Finger };

/** Somebody who holds a phone with a card on it. */
export async function practising(): Promise<Phone> {
  const { person } = await beginVisit();
  await person.practise();
  return { person, finger: await fingerOf(person) };
}

/** The same, with the answer shown. */
export async function answering(): Promise<Phone> {
  const phone = await practising();
  await phone.person.button("Show answer").click();
  await phone.person.button("Good").waitFor();
  return phone;
}

/** Waits until so many ratings have reached the disk. */
export const isSaved = ({ page }: Person, count: number) =>
  page.locator(`[role="progressbar"][aria-valuenow="${count}"]`).waitFor();

/** The ratings in the log, a retraction as none. */
export const ratingsOf = async (person: Person) =>
  (await person.rows<{ rating?: string }>("reviews")).map(({ rating }) => rating);
