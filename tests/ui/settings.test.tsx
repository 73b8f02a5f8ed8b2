import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { aQuestion, Device } from "./device.tsx";

const user = userEvent.setup();
const newCards = () => screen.findByLabelText<HTMLInputElement>("New cards a day");

it("saves a change at once, and says so", async () => {
  const device = new Device(aQuestion("First?"));
  await device.show("/settings");
  await user.clear(await newCards());
  await user.type(await newCards(), "7");
  await screen.findByText("Saved");

  await device.show("/settings");
  expect((await newCards()).value).toBe("7");
});

it.each(["201", "-1", "2.5", "many", " "])("says what is allowed instead of %j", async (typed) => {
  const device = new Device(aQuestion("First?"));
  await device.show("/settings");
  await user.clear(await newCards());
  await user.click(await newCards());
  await user.paste(typed);

  const input = await newCards();
  expect(input.getAttribute("aria-invalid")).toBe("true");
  const about = document.getElementById(input.getAttribute("aria-describedby") ?? "");
  expect(about?.textContent).toMatch(/from 0 to 200\.$/);
  expect(screen.queryByText("Saved")).toBeNull();
});

it("says what a desired retention costs", async () => {
  await new Device(aQuestion("First?")).show("/settings");
  const range = await screen.findByRole("slider", { name: "Desired retention" });
  expect(range.getAttribute("aria-valuetext")).toBe("90%");
  fireEvent.change(range, { target: { value: "97" } });

  expect(screen.getByText(/recall about 97\. Cards come back very often/)).toBeTruthy();
  await screen.findByText("Saved");
});

it("puts the whole page in the theme that is chosen, and remembers it for the first paint", async () => {
  await new Device(aQuestion("First?")).show("/settings");
  await user.click(await screen.findByRole("radio", { name: "Dark" }));

  await expect.poll(() => document.documentElement.dataset.theme).toBe("dark");
  expect(localStorage.getItem("rehearse-theme")).toBe("dark");
  await user.click(screen.getByRole("radio", { name: "System" }));
  await expect.poll(() => document.documentElement.dataset.theme).toBe("system");
});

it("checks the data and tells the result in words", async () => {
  await new Device(aQuestion("First?")).show("/settings");
  await user.click(await screen.findByRole("button", { name: "Check my data" }));

  await screen.findByText("All is well: there are no reviews yet.");
});

it("tells how far the check is, and ends it where that is wanted", async () => {
  const device = new Device(aQuestion("First?"));
  await device.show("/settings");
  const { db } = await device.open();
  // Another tab is at it, and the check waits for it.
  let end = () => {};
  const other = navigator.locks.request(
    `${db.name} as a whole`,
    () => new Promise<void>((resolve) => (end = resolve)),
  );
  await user.click(await screen.findByRole("button", { name: "Check my data" }));
  await screen.findByRole("progressbar", { name: "Checking" });
  await user.click(await screen.findByRole("button", { name: "Cancel" }));

  await screen.findByText("The check was cancelled. What it had put right by then stays so.");
  await screen.findByRole("button", { name: "Check my data" });
  end();
  await other;
});
