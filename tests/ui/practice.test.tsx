import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { aQuestion, Device, noteOf } from "./device.tsx";

const user = userEvent.setup();
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>("button", { name });
const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole("button", { name }));
const prompt = (name: string) => screen.findByRole("heading", { level: 1, name });
const point = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const ratings = ["Again", "Hard", "Good", "Easy"];
const proposed = () =>
  ratings.filter((name) => button(new RegExp(`^${name}`)).hasAttribute("aria-describedby"));
const saved = () => screen.getByRole("progressbar").getAttribute("aria-valuenow");
const isSaved = (count: number) => waitFor(() => expect(saved()).toBe(`${count}`));

it("asks first, and shows the key points when it is told to", async () => {
  await new Device(aQuestion("Why partition?", 2)).show("/practice");

  await prompt("Why partition?");
  expect(screen.queryByText("point 1")).toBeNull();
  expect(screen.queryByRole("button", { name: /^Good/ })).toBeNull();
  await press("Show answer");

  expect(screen.getAllByRole("checkbox")).toHaveLength(2);
  expect(screen.getByText("Section")).toBeTruthy();
});

it("proposes a rating from the points that are ticked", async () => {
  await new Device(aQuestion("Why partition?", 4)).show("/practice");
  await press("Show answer");
  expect(proposed()).toEqual(["Again"]);

  await user.click(point("point 1"));
  await user.click(point("point 3"));
  expect(proposed()).toEqual(["Hard"]);

  await user.click(point("point 2"));
  await user.click(point("point 4"));
  expect(proposed()).toEqual(["Good"]);

  await user.click(point("point 4"));
  expect(proposed()).toEqual(["Hard"]);
});

it("says on each rating when the card would come back", async () => {
  await new Device(aQuestion("Why partition?")).show("/practice");
  await press("Show answer");

  expect(button("Again 1 minute")).toBeTruthy();
  expect(button("Good 10 minutes")).toBeTruthy();
  expect(button(/^Easy \d+ days$/)).toBeTruthy();
});

it("rates with one tap, shows the next card and counts what is saved", async () => {
  await new Device(aQuestion("First?"), aQuestion("Second?")).show("/practice");
  await prompt("First?");
  expect(saved()).toBe("0");
  await press("Show answer");
  await press(/^Good/);

  const next = await prompt("Second?");
  await isSaved(1);
  expect(document.activeElement).toBe(next);
  expect(screen.queryByRole("checkbox")).toBeNull();
});

it("is practised with the keyboard alone", async () => {
  await new Device(aQuestion("First?", 2), aQuestion("Second?", 2)).show("/practice");
  await prompt("First?");
  await user.keyboard(" ");
  await user.tab();
  await user.keyboard(" ");
  expect(point("point 1").checked).toBe(true);
  await user.keyboard("4");
  await prompt("Second?");
  await isSaved(1);

  await user.keyboard("z");
  await prompt("First?");
  await isSaved(0);
});

it("accepts the proposed rating with Enter", async () => {
  await new Device(aQuestion("First?"), aQuestion("Second?")).show("/practice");
  await prompt("First?");
  await user.keyboard("{Enter}");
  expect(proposed()).toEqual(["Again"]);
  await user.keyboard("{Enter}");
  await prompt("Second?");
  await isSaved(1);
});

it("takes how sure the person is with the tap that shows the answer, and asks nothing more", async () => {
  const device = new Device(aQuestion("First?"), aQuestion("Second?"), aQuestion("Third?"));
  const app = await device.open();
  await device.show("/practice", async () => app);
  for (const name of ["Sure", "Unsure", "Show answer"]) {
    await press(name);
    expect(screen.getAllByRole("checkbox")).toHaveLength(1);
    expect(screen.queryByRole("button", { name: /sure$|^Show/i })).toBeNull();
    await press(/^Easy/);
    await waitFor(() => expect(screen.queryByRole("checkbox")).toBeNull());
  }
  await screen.findByRole("heading", { name: "Done" });

  const reviews = await app.db.reviews.orderBy("id").toArray();
  expect(reviews).toMatchObject([{ confidence: "sure" }, { confidence: "unsure" }, {}]);
  expect(reviews[2]).not.toHaveProperty("confidence");
});

it("takes it with the keys S and U too, once: not when the answer is there", async () => {
  const device = new Device(aQuestion("First?"), aQuestion("Second?"));
  const app = await device.open();
  await device.show("/practice", async () => app);
  await prompt("First?");
  expect(button("Sure").getAttribute("aria-keyshortcuts")).toBe("S");
  expect(button("Unsure").getAttribute("aria-keyshortcuts")).toBe("U");
  await user.keyboard("u");
  await user.keyboard("s4");
  await prompt("Second?");
  await user.keyboard("S");
  await user.keyboard("4");
  await screen.findByRole("heading", { name: "Done" });

  const reviews = await app.db.reviews.orderBy("id").toArray();
  expect(reviews).toMatchObject([{ confidence: "unsure" }, { confidence: "sure" }]);
});

it("takes ratings back, with the ticks as they were", async () => {
  await new Device(aQuestion("First?", 2), aQuestion("Second?")).show("/practice");
  await press("Show answer");
  expect(button("Undo").disabled).toBe(true);
  await user.click(point("point 2"));
  await press(/^Good/);
  await isSaved(1);

  await press("Undo");

  await prompt("First?");
  await isSaved(0);
  expect(point("point 1").checked).toBe(false);
  expect(point("point 2").checked).toBe(true);
  expect(button("Undo").disabled).toBe(true);
});

it("goes on where it was left", async () => {
  const device = new Device(aQuestion("First?"), aQuestion("Second?"));
  await device.show("/practice");
  await press("Show answer");
  await press(/^Good/);
  await isSaved(1);

  await device.show("/practice");

  await prompt("Second?");
  expect(saved()).toBe("1");
  expect(button("Undo").disabled).toBe(false);
});

it("lets items be tapped in order, and ticks those in their place", async () => {
  const items = ["one", "two", "three"];
  await new Device(noteOf({ kind: "sequence", prompt: "Name the steps", items })).show("/practice");
  await prompt("Name the steps");
  await press("two");
  await press("one");
  await press("two number 1");
  expect(button("one number 1").getAttribute("aria-pressed")).toBe("true");
  await press("three");
  await press("Show answer");

  expect(screen.getAllByRole("checkbox").map((box) => (box as HTMLInputElement).checked)).toEqual([
    true,
    false,
    false,
  ]);
  const rows = within(screen.getByRole("group", { name: /in their place/ })).getAllByRole(
    "listitem",
  );
  expect(rows.map((row) => row.textContent)).toEqual(["1one", "2two", "3three"]);
});

it("shows a gap as a blank, then filled", async () => {
  await new Device(noteOf({ kind: "fact", text: "A shard holds {{ten}} partitions" })).show(
    "/practice",
  );
  await prompt("A shard holds blank partitions");
  await press("Show answer");

  await prompt("A shard holds ten partitions");
  expect(point("ten").checked).toBe(false);
});

it("shows both sides where the guide contradicts itself", async () => {
  const disputed = [
    { says: "There are four levels.", section: "TL;DR" },
    { says: "There are five levels.", section: "FAQ" },
  ];
  await new Device(aQuestion("How many levels?", 1, { disputed })).show("/practice");
  await prompt("How many levels?");
  expect(screen.queryByText("There are four levels.")).toBeNull();
  await press("Show answer");

  expect(screen.getByRole("heading", { name: "The guide contradicts itself" })).toBeTruthy();
  for (const { says, section } of disputed) {
    expect(screen.getByText(says)).toBeTruthy();
    expect(screen.getByText(section)).toBeTruthy();
  }
});

it("ends with what was done and when the next card is due, and can still be taken back", async () => {
  await new Device(aQuestion("First?")).show("/practice");
  await press("Show answer");
  await press(/^Easy/);

  await screen.findByRole("heading", { name: "Done" });
  expect(screen.getByText(/1 review in this sitting.*The next card is due on/)).toBeTruthy();

  await press("Undo");
  await prompt("First?");
  await isSaved(0);
});

it("says when a rating was not saved, keeps the card, and saves it again", async () => {
  const device = new Device(aQuestion("First?"), aQuestion("Second?"));
  const app = await device.open();
  await device.show("/practice", async () => app);
  await press("Show answer");
  app.db.close();
  await press(/^Good/);

  const alert = await screen.findByText(/^Your last rating was not saved/);
  expect(alert.closest("[role=alert]")).not.toBeNull();
  expect(saved()).toBe("0");
  await prompt("First?");

  await app.db.open();
  await press("Save again");
  await prompt("Second?");
  await isSaved(1);
  expect(screen.queryByText(/^Your last rating was not saved/)).toBeNull();
});

it("leaves for Today", async () => {
  await new Device(aQuestion("First?")).show("/practice");
  await prompt("First?");
  await user.click(screen.getByRole("link", { name: "Leave" }));
  await screen.findByRole("heading", { level: 1, name: "Today" });
});
