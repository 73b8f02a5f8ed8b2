import { expect, it } from "vitest";
import { beginJourney } from "./harness/journey.ts";
import { Person } from "./harness/person.ts";

it("two tabs that rate the same card log one review, and the other tab moves on", async () => {
  const { host, person, browser } = await beginJourney();
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
  await other.page.getByText(/already rated in another tab/).waitFor();
  await other.button("Show answer").waitFor();

  const reviews = await person.rows<{ rating: string }>("reviews");
  expect(reviews.map(({ rating }) => rating)).toEqual(["good"]);
  expect(await other.saved()).toBe(1);
  await other.answer("Good");
  expect(await person.rows("reviews")).toHaveLength(2);
});
