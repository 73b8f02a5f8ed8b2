import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { settledSteps } from "#app/first-steps.ts";
import { type InstallPrompt, installOffer } from "#app/install-offer.ts";
import { readSettings } from "#store/settings.ts";
import { aQuestion, Device } from "./device.tsx";

const user = userEvent.setup();
const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole("button", { name }));
const step = (name: string) => screen.findByRole("heading", { level: 3, name });
const stepOf = async (name: string) => within((await step(name)).parentElement as HTMLElement);
const steps = () => screen.queryAllByRole("heading", { level: 3 }).map((it) => it.textContent);

const interview = "When is your interview?";
const minutes = "How many minutes a day?";
const install = "Install Rehearse";

// Other files of tests may have left some settled.
beforeEach(() => {
  settledSteps.set([]);
  installOffer.prompt = null;
});

/** Somebody who has answered their first card and is back on Today. */
async function aBeginner(): Promise<Device> {
  const device = new Device(aQuestion("First?"), aQuestion("Second?"));
  await device.show("/practice");
  await press("Show answer");
  await press(/^Easy/);
  await screen.findByRole("heading", { level: 1, name: "Second?" });
  await device.show("/");
  return device;
}

/** What Chromium offers; what it is answered with. */
function offer(outcome: "accepted" | "dismissed"): void {
  const prompt = async () => ({ outcome });
  const event = Object.assign(new Event("beforeinstallprompt", { cancelable: true }), { prompt });
  act(() => {
    dispatchEvent(event as InstallPrompt);
  });
}

it("come after the first card, not before", async () => {
  const device = new Device(aQuestion("First?"));
  await device.show("/");
  await screen.findByText(/^Rehearse asks/);
  await screen.findByText("First?");
  expect(steps()).toEqual([]);

  await aBeginner();
  await step(interview);
  expect(steps()).toEqual([interview, minutes]);
});

it("can each be skipped, and do not come back", async () => {
  const device = await aBeginner();
  await user.click((await stepOf(interview)).getByRole("button", { name: "Not now" }));
  await waitFor(() => expect(steps()).toEqual([minutes]));
  const told = screen.getByText("Skipped. You find it in Settings.");
  expect(document.activeElement).toBe(told);

  await device.show("/");
  await step(minutes);
  expect(steps()).toEqual([minutes]);
});

it("set the minutes of every day at a tap", async () => {
  const device = await aBeginner();
  await press("40 min");
  await waitFor(() => expect(steps()).toEqual([interview]));
  const { db } = await device.open();
  expect(await readSettings(db)).toMatchObject({ weekdayMinutes: 40, weekendMinutes: 40 });
});

it("lead to the form for an interview", async () => {
  await aBeginner();
  await user.click(await screen.findByRole("link", { name: "Set the date" }));
  await screen.findByRole("heading", { level: 1, name: "New interview" });
});

it("offer to install where the browser does, and take its answer", async () => {
  await aBeginner();
  await step(interview);
  expect(steps()).not.toContain(install);
  offer("accepted");
  await user.click((await stepOf(install)).getByRole("button", { name: "Install" }));
  await screen.findByText("Rehearse is being installed.");
  expect(steps()).toEqual([interview, minutes]);
});

it("say where to find it later when somebody does not want it", async () => {
  await aBeginner();
  offer("dismissed");
  await user.click((await stepOf(install)).getByRole("button", { name: "Install" }));
  await screen.findByText(/^Not installed\. Your browser’s menu/);
  expect(steps()).toEqual([interview, minutes]);
});

it("tell on a phone of Apple what the share sheet does, why, and how to carry one's reviews across", async () => {
  Object.defineProperty(navigator, "standalone", { value: false, configurable: true });
  Object.defineProperty(navigator, "maxTouchPoints", { value: 5, configurable: true });
  try {
    await aBeginner();
    const { getByText, getByRole } = await stepOf(install);
    expect(getByText(/“Add to Home Screen”.*seven days.*begins empty/)).toBeTruthy();
    const carry = getByRole("link", { name: "Save a backup to carry across" });
    expect(carry.getAttribute("href")).toBe("#/backups");
  } finally {
    Reflect.deleteProperty(navigator, "standalone");
    Reflect.deleteProperty(navigator, "maxTouchPoints");
  }
});
