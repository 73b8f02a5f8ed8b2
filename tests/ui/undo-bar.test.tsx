import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, onTestFinished, vi } from "vitest";
import type { Rehearse } from "#app/rehearse.ts";
import { aQuestion, Device } from "./device.tsx";

const user = userEvent.setup();
const bar = () => screen.findByRole("region", { name: "Last change" });
const says = (text: string) => expect.poll(async () => (await bar()).textContent).toContain(text);

/** The app at an address, and what undoes of two acts were called. */
async function withTwoActs(path: string): Promise<{ app: Rehearse; undone: string[] }> {
  const device = new Device(aQuestion("Why?"));
  const app = await device.open();
  await device.show(path, async () => app);
  await screen.findByRole("heading", { level: 1 });
  const undone: string[] = [];
  const add = (done: string) => app.undo.add({ done, undo: async () => undone.push(done) });
  act(() => {
    add("Note added.");
    add("Note deleted.");
  });
  return { app, undone };
}

it("says what was done last, undoes it, and says that too", async () => {
  const { undone } = await withTwoActs("/decks");
  await says("Note deleted.");
  expect(within(await bar()).getByRole("status").textContent).toBe("Note deleted.");
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await says("Undone: Note deleted.");
  expect(undone).toEqual(["Note deleted."]);
  // The button is gone that had the focus.
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Close" }));
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: "Last change" })).toBeNull();
  // What had the focus before has it again.
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
});

it("undoes one act after another by Ctrl+Z or Cmd+Z, but not where one types, nor while one practises", async () => {
  const { undone } = await withTwoActs("/search");
  await says("Note deleted.");
  await user.type(await screen.findByRole("searchbox"), "quorum");
  await user.keyboard("{Control>}z{/Control}");
  expect(undone).toEqual([]);
  (document.activeElement as HTMLElement).blur();
  await user.keyboard("{Control>}z{/Control}");
  await says("Undone: Note deleted.");
  await user.keyboard("{Meta>}z{/Meta}");
  await says("Undone: Note added.");
  expect(undone).toEqual(["Note deleted.", "Note added."]);
  // There is nothing more to undo.
  await user.keyboard("{Control>}z{/Control}");
  expect(undone).toHaveLength(2);
});

it("keeps out of the way of practice", async () => {
  const { undone } = await withTwoActs("/practice");
  await user.keyboard("{Control>}z{/Control}");
  expect(screen.queryByText("Note deleted.")).toBeNull();
  expect(undone).toEqual([]);
});

it("says why something was not undone, and can try again", async () => {
  const { app } = await withTwoActs("/decks");
  await says("Note deleted.");
  let isFull = true;
  const undo = async () => {
    if (isFull) throw new Error("The disk is full.");
  };
  act(() => app.undo.add({ done: "Note moved.", undo }));
  await says("Note moved.");
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await says("It was not undone. The disk is full.");
  isFull = false;
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await says("Undone: Note moved.");
});

it("says the same once more when the same was done once more", async () => {
  const { app } = await withTwoActs("/decks");
  await says("Note deleted.");
  const before = screen.getByText("Note deleted.");
  act(() => app.undo.add({ done: "Note deleted.", undo: async () => {} }));
  // A screen reader tells of an element that is new, though it says the same.
  expect(screen.getByText("Note deleted.")).not.toBe(before);
});

it("says that a long undoing is under way, and undoes nothing else meanwhile", async () => {
  const { app, undone } = await withTwoActs("/decks");
  await says("Note deleted.");
  let finish = () => {};
  const undo = () => new Promise<void>((resolve) => (finish = resolve));
  act(() => app.undo.add({ done: "5,000 notes moved.", undo }));
  await says("5,000 notes moved.");
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await says("Undoing…");
  await user.keyboard("{Control>}z{/Control}");
  expect(undone).toEqual([]);
  finish();
  await says("Undone: 5,000 notes moved.");
});

it("stays 12 seconds, and as long as the pointer or the focus is at it", async () => {
  const { app } = await withTwoActs("/decks");
  await says("Note deleted.");
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
  const shown = () => screen.queryByText("Note moved.");
  act(() => app.undo.add({ done: "Note moved.", undo: async () => {} }));
  pass(11_999);
  const region = screen.getByRole("region", { name: "Last change" });
  fireEvent.pointerEnter(region);
  pass(60_000);
  fireEvent.pointerLeave(region);
  act(() => screen.getByRole("button", { name: "Undo" }).focus());
  pass(60_000);
  act(() => screen.getByRole("button", { name: "Undo" }).blur());
  pass(11_999);
  expect(shown()).toBeTruthy();
  pass(1);
  expect(shown()).toBeNull();
  expect(app.undo.last()?.done).toBe("Note moved.");
});
