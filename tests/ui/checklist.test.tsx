import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { expect, it } from "vitest";
import { saveInterview } from "#app/interviews.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { deckId } from "#model/ids.ts";
import type { Note } from "#model/note.ts";
import { later } from "#model/time.ts";
import { aNote, days, now } from "../builders.ts";
import { aQuestion, Device } from "./device.tsx";

const user = userEvent.setup();

const anAction = (key: string, over: Partial<Note> = {}): Note =>
  aNote(key.replaceAll(/\W+/g, "-").toLowerCase(), {
    content: { kind: "action", action: key, prove: ["a first proof"] },
    ...over,
  });

const row = (action: string) => screen.findByRole("article", { name: action });
const radio = async (action: string, name: string) =>
  within(await row(action)).findByRole<HTMLInputElement>("radio", { name });
const openRow = async (action: string) =>
  user.click(within(await row(action)).getByText("Evidence and due day"));
const rows = () =>
  screen.queryAllByRole("article").map((each) => within(each).getByRole("heading").textContent);

const interviewInTwoWeeks = (app: Rehearse) =>
  saveInterview(app, null, {
    name: "Northwind",
    at: later(now, days(14)),
    covers: [{ deck: deckId("deck"), topics: null }],
  });

it("says what to do where there is no action", async () => {
  await new Device(aQuestion("Why?")).show("/checklist");
  await screen.findByText(/There is nothing on your checklist yet/);
  await user.click(screen.getByRole("link", { name: "Add an action" }));
  const action = await screen.findByRole<HTMLInputElement>("radio", { name: /^Checklist item/ });
  expect(action.checked).toBe(true);
});

it("ticks an action off with the keyboard, tells how far one is, and undoes it", async () => {
  await new Device(anAction("Read the blog"), anAction("Build a demo")).show("/checklist");
  await screen.findByText("0 of 2 done");
  const first = await radio("Read the blog", "To do");
  expect(first.checked).toBe(true);
  first.focus();
  await user.keyboard("{ArrowRight}{ArrowRight}");
  await screen.findByText("1 of 2 done");
  expect((await radio("Read the blog", "Done")).checked).toBe(true);
  expect(document.activeElement).toBe(await radio("Read the blog", "Done"));

  await screen.findByText("Marked as done.");
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByText("0 of 2 done");
  expect((await radio("Read the blog", "Doing")).checked).toBe(true);
});

it("keeps the evidence as it is typed, and shows a link to the web as one that says where it leads", async () => {
  const device = new Device(anAction("Read the blog"));
  await device.show("/checklist");
  await openRow("Read the blog");
  const proof = await screen.findByText("a first proof");
  expect(proof.closest("li")).toBeTruthy();
  await user.type(screen.getByLabelText("What shows that it is done?"), "A page of notes");
  await user.type(screen.getByLabelText("Link"), "https://example.com/notes");
  await user.tab();

  const link = screen.getByRole("link", { name: "https://example.com/notes" });
  expect(link.getAttribute("href")).toBe("https://example.com/notes");
  expect(link.getAttribute("rel")).toBe("noopener noreferrer");
  expect(link.parentElement?.textContent).toContain("leads to example.com");
  await screen.findByText("Saved.");

  await device.show("/checklist");
  await openRow("Read the blog");
  expect(
    (await screen.findByLabelText<HTMLTextAreaElement>("What shows that it is done?")).value,
  ).toBe("A page of notes");
});

it.each(["javascript:alert(1)", "data:text/html,x", "example.com", "ftp://example.com"])(
  "keeps %j as text, which leads nowhere",
  async (typed) => {
    await new Device(anAction("Read the blog")).show("/checklist");
    await openRow("Read the blog");
    await user.type(await screen.findByLabelText("Link"), typed);
    await screen.findByText("Kept as text: a link begins with https:// or http://.");
    const names = within(await row("Read the blog"))
      .getAllByRole("link")
      .map((each) => each.textContent);
    expect(names).toEqual(["Open its card"]);
  },
);

it("says when an action is due, and lists what is overdue and due next first", async () => {
  const device = new Device(
    anAction("Any time", {
      content: { kind: "action", action: "Any time", prove: ["p"], when: "Quarter 1" },
    }),
    anAction("Next"),
    anAction("Late"),
  );
  await device.show("/checklist");
  const app = await device.open();
  await interviewInTwoWeeks(app);
  const dueDays = async (action: string, typed: string) => {
    await openRow(action);
    const field = within(await row(action)).getByLabelText("Days before the interview");
    await user.type(field, typed);
    await user.tab();
  };
  // Today is Wednesday 25 November, the interview on 9 December: 15 days before it was yesterday, 10 days before is Sunday.
  await dueDays("Late", "15");
  await within(await row("Late")).findByText(
    "Overdue: it was due yesterday, 15 days before Northwind.",
  );
  await dueDays("Next", "10");
  await within(await row("Next")).findByText(
    /^Due on Sunday,? (29 November|November 29), 10 days before Northwind\.$/,
  );
  await screen.findByText("0 of 3 done, 1 overdue, 1 due by Sunday");
  await within(await row("Any time")).findByText("Quarter 1");
  // They stay where they are until the list is opened anew.
  expect(rows()).toEqual(["Any time", "Next", "Late"]);

  await device.show("/checklist");
  await row("Late");
  expect(rows()).toEqual(["Late", "Next", "Any time"]);
  const parts = screen.getAllByRole("heading", { level: 2 }).map((each) => each.textContent);
  expect(parts).toEqual(["Due next", "Deck"]);
});

it("says what is allowed instead of a number of days that cannot be", async () => {
  await new Device(anAction("Read the blog")).show("/checklist");
  await openRow("Read the blog");
  const field = await screen.findByLabelText("Days before the interview");
  await user.type(field, "soon");
  await user.tab();
  await screen.findByText("Not saved: Choose a whole number from 0 to 365.");
  expect(field.getAttribute("aria-invalid")).toBe("true");
});

it("shows those of one state, where one that is ticked off stays until others are shown", async () => {
  await new Device(anAction("One"), anAction("Two")).show("/checklist");
  await user.click(await screen.findByRole("radio", { name: "To do 2" }));
  await user.click(await radio("One", "Done"));
  await screen.findByRole("radio", { name: "To do 1" });
  expect(rows()).toEqual(["One", "Two"]);
  await user.click(screen.getByRole("radio", { name: "Done 1" }));
  await expect.poll(rows).toEqual(["One"]);
  await user.click(screen.getByRole("radio", { name: "To do 1" }));
  await expect.poll(rows).toEqual(["Two"]);
  await user.click(screen.getByRole("radio", { name: "Doing 0" }));
  await screen.findByText("There is no action here.");
});

it("has a thousand actions at hand, of which only some are in the page, and a word that is longer than a line", async () => {
  const notes = Array.from({ length: 999 }, (_, at) => anAction(`Action ${at}`));
  await new Device(anAction("W".repeat(300)), ...notes).show("/checklist");
  const first = await row("W".repeat(300));
  await screen.findByText("0 of 1000 done");
  expect(screen.getAllByRole("article").length).toBeLessThan(100);
  expect(first.scrollWidth).toBeLessThanOrEqual(first.clientWidth);
});

it("is said on Today, which leads there, where there are actions", async () => {
  const device = new Device(aQuestion("Why?"), anAction("Read the blog"));
  await device.show("/");
  await user.click(await screen.findByRole("link", { name: "Checklist: 0 of 1 done" }));
  await screen.findByRole("heading", { level: 1, name: "Checklist" });
});

it("has nothing that keeps anybody out", async () => {
  await new Device(anAction("Read the blog"), anAction("اقرأ المدونة")).show("/checklist");
  await openRow("Read the blog");
  await screen.findByLabelText("Link");
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
