import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { aQuestion, Device } from "./device.tsx";

const user = userEvent.setup();
const press = async (name: string) => user.click(await screen.findByRole("button", { name }));

async function shown(): Promise<void> {
  await new Device(aQuestion("Why?")).show("/design");
  await screen.findByRole("heading", { level: 1, name: "Design" });
  await screen.findByRole("slider");
}

it.each(["Dialog", "Sheet"])(
  "a %s holds the focus, is closed by Escape, and gives it back",
  async (name) => {
    await shown();
    await press(name);
    const over = await screen.findByRole("dialog", { name: "Start this note anew?" });
    await waitFor(() => expect(over.contains(document.activeElement)).toBe(true));
    for (let tabs = 0; tabs < 3; tabs += 1) {
      await user.tab();
      // What watches over the ends of it brings the focus back.
      await waitFor(() => expect(over.contains(document.activeElement)).toBe(true));
    }
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(document.activeElement?.textContent).toBe(name));
  },
);

it("a menu is gone through by arrows, chosen from by Enter, and gives the focus back", async () => {
  await shown();
  const menu = await screen.findByRole("button", { name: "Menu" });
  menu.focus();
  await user.keyboard("{Enter}");
  const first = await screen.findByRole("menuitem", { name: "Does something" });
  await waitFor(() => expect(document.activeElement).toBe(first));
  await user.keyboard("{ArrowDown}");
  const link = screen.getByRole("menuitem", { name: "Leads elsewhere" });
  await waitFor(() => expect(document.activeElement).toBe(link));
  expect(link.getAttribute("href")).toBe("#/decks");
  await user.keyboard("{ArrowUp}{Enter}");
  await screen.findByText("Saved");
  await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
  expect(document.activeElement).toBe(menu);
});

it("a slider says what its value means, and goes on by a step, by ten, and to its ends", async () => {
  await shown();
  const slider = await screen.findByRole<HTMLInputElement>("slider", { name: "Desired retention" });
  expect(slider.getAttribute("aria-valuetext")).toBe("90%");
  slider.focus();
  await user.keyboard("{ArrowRight}");
  expect(slider.getAttribute("aria-valuetext")).toBe("91%");
  await user.keyboard("{PageDown}");
  // 91 - 10 = 81.
  expect(slider.getAttribute("aria-valuetext")).toBe("81%");
  await user.keyboard("{End}");
  expect(slider.getAttribute("aria-valuetext")).toBe("97%");
});

it("a tooltip says more of a button to whoever comes to it by keys", async () => {
  await shown();
  const before = await screen.findByRole("button", { name: "Menu" });
  before.focus();
  await user.tab();
  const button = document.activeElement;
  await screen.findByText("Said to whoever points at it");
  // What says it was loaded meanwhile; the button is the same.
  expect(document.activeElement).toBe(button);
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByText("Said to whoever points at it")).toBeNull());
});
