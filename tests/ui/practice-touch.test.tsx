import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { hand } from "#app/hand.ts";
import { haptics } from "#app/haptics.ts";
import { aQuestion, Device, noteOf } from "./device.tsx";

const user = userEvent.setup();
const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>("button", { name });
const prompt = (name: string) => screen.findByRole("heading", { level: 1, name });
const isAnswered = () => screen.queryByRole("checkbox") !== null;
const names = (within: string) =>
  [...document.querySelectorAll(`${within} :is(a, button)`)].map((each) =>
    (each.textContent ?? "").trim(),
  );

afterEach(() => {
  hand.set("right");
  haptics.set("on");
  getSelection()?.removeAllRanges();
});

it("shows the answer when the card is clicked", async () => {
  await new Device(aQuestion("First?")).show("/practice");
  await user.click(await prompt("First?"));
  await screen.findByRole("checkbox");
});

it("takes a click on what can be pressed, or between things to be put in order, for itself", async () => {
  const items = ["one", "two", "three"];
  await new Device(noteOf({ kind: "sequence", prompt: "Name the steps", items })).show("/practice");
  await prompt("Name the steps");
  await user.click(await button("two"));
  const list = document.querySelector(".ordering ul");
  if (list) await user.click(list);
  await button("two number 1");
  expect(isAnswered()).toBe(false);
});

it("shows no answer to somebody who selects text of the question", async () => {
  await new Device(aQuestion("First?")).show("/practice");
  const heading = await prompt("First?");
  getSelection()?.selectAllChildren(heading);
  fireEvent.click(heading);
  expect(isAnswered()).toBe(false);
  getSelection()?.removeAllRanges();
  fireEvent.click(heading);
  await screen.findByRole("checkbox");
});

it("ticks nothing by the second half of a double tap that showed the answer", async () => {
  await new Device(aQuestion("First?", 2)).show("/practice");
  const at = { clientX: 100, clientY: 200 };
  fireEvent.click(await prompt("First?"), at);
  const [first] = await screen.findAllByRole<HTMLInputElement>("checkbox");
  if (!first) throw new Error("There is no point.");
  fireEvent.click(first, at);
  expect(first.checked).toBe(false);
  fireEvent.click(first, { clientX: 100, clientY: 300 });
  await waitFor(() => expect(first.checked).toBe(true));
});

it("has Undo and Show answer at the left for a left thumb, and the ratings in the order of their scale", async () => {
  const device = new Device(aQuestion("First?"));
  await device.show("/settings");
  await user.click(await screen.findByRole("radio", { name: "Left thumb" }));
  await screen.findByText("Saved");
  expect(hand.value()).toBe("left");

  await device.show("/practice");
  await prompt("First?");
  expect(names(".practice-bar")).toEqual(["Undo Z", "Keys ?", "Leave"]);
  expect(names(".reveal")).toEqual(["Show answer Space", "Unsure U", "Sure S"]);
  await user.click(await button("Show answer"));
  expect(names(".ratings").map((name) => name.slice(0, 4))).toEqual([
    "Agai",
    "Hard",
    "Good",
    "Easy",
  ]);
});
