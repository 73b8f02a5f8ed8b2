import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { expect, it } from "vitest";
import { aQuestion, Device } from "./device.tsx";

const user = userEvent.setup();

const disputed = [
  { says: "There are four.", section: "Summary" },
  { says: "There are five.", section: "FAQ" },
];
const levels = aQuestion("How many levels are there?", 1, { disputed });
const rounds = aQuestion("How many rounds are there?", 1, { disputed });

const prompts = () =>
  screen.queryAllByRole("heading", { level: 2 }).map((each) => each.textContent);
const item = async (prompt: string) =>
  (await screen.findByRole("heading", { name: prompt })).closest("li") as HTMLElement;
const field = async (prompt: string) =>
  within(await item(prompt)).getByLabelText<HTMLTextAreaElement>("What I found out");

it("says so where nothing is disputed", async () => {
  await new Device(aQuestion("Why?")).show("/disputed");
  await screen.findByText(/^No note is disputed/);
});

it("lists what a guide says twice, with those first that are not settled, and keeps what was found out", async () => {
  const device = new Device(levels, aQuestion("Why?"), rounds);
  await device.show("/disputed");
  await screen.findByText("2 are not settled, of 2.");
  const first = await item("How many levels are there?");
  expect(within(first).getByText("There are four.").nextSibling?.textContent).toBe("Summary");
  expect(within(first).getByText("There are five.").nextSibling?.textContent).toBe("FAQ");

  await user.type(await field("How many levels are there?"), "Five, says the recruiter.");
  await user.tab();
  await screen.findByText("1 is not settled, of 2.");
  expect(prompts()).toEqual(["How many levels are there?", "How many rounds are there?"]);

  await device.show("/disputed");
  await screen.findByText("1 is not settled, of 2.");
  expect(prompts()).toEqual(["How many rounds are there?", "How many levels are there?"]);
  expect((await field("How many levels are there?")).value).toBe("Five, says the recruiter.");
});

it("undoes what was found out", async () => {
  await new Device(levels).show("/disputed");
  await screen.findByText("1 is not settled, of 1.");
  await user.type(await field("How many levels are there?"), "Five.");
  await user.tab();
  await screen.findByText("You have settled all of them.");
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  await screen.findByText("1 is not settled, of 1.");
  expect((await field("How many levels are there?")).value).toBe("");
});

it("shows what was found out with the answer in practice, and on the page of the card", async () => {
  const device = new Device(levels);
  await device.show("/disputed");
  await screen.findByText("1 is not settled, of 1.");
  await user.type(await field("How many levels are there?"), "Five, says the recruiter.");
  await user.tab();
  await screen.findByText("You have settled all of them.");

  await device.show("/practice");
  await user.click(await screen.findByRole("button", { name: /^Show answer/ }));
  const found = await screen.findByText("Five, says the recruiter.");
  expect(found.closest(".disputed")).toBeTruthy();

  await device.show("/disputed");
  await user.click(await screen.findByRole("link", { name: "How many levels are there?" }));
  await screen.findByRole("heading", { level: 1, name: "How many levels are there?" });
  await screen.findByText("Five, says the recruiter.");
  expect(screen.getByRole("link", { name: "All that is disputed" })).toBeTruthy();
});

it("never shows in practice what was found out before the answer", async () => {
  const device = new Device(levels);
  await device.show("/disputed");
  await screen.findByText("1 is not settled, of 1.");
  await user.type(await field("How many levels are there?"), "Five.");
  await user.tab();
  await screen.findByText("You have settled all of them.");
  await device.show("/practice");
  await screen.findByRole("button", { name: /^Show answer/ });
  expect(screen.queryByText("Five.")).toBeNull();
});

it("has nothing that keeps anybody out", async () => {
  await new Device(levels).show("/disputed");
  await screen.findByText("1 is not settled, of 1.");
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
