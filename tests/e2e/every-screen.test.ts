import { expect, it, onTestFinished, vi } from "vitest";
import { axeFaults } from "./harness/axe.ts";
import { closeLook } from "./harness/close-look.ts";
import { beginJourney } from "./harness/journey.ts";
import { picturesFor } from "./harness/pictures.ts";
import { tour } from "./harness/tour.ts";

// One tour of all screens: it takes longer than whatever is looked at on the way.

type Faults = Record<"axe" | "touch" | "width" | "forcedColours" | "pictures", string[]>;

it("every screen passes axe in both themes, fits a small phone, and looks as it did at three sizes", async () => {
  const faults: Faults = { axe: [], touch: [], width: [], forcedColours: [], pictures: [] };
  // Dates are in the pictures.
  const now = new Date(2026, 2, 10, 10, 0);
  vi.useFakeTimers({ now, toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const { person, browser } = await beginJourney({ flags: ["--accept-lang=en-GB"] });
  await browser.context.clock.setFixedTime(now);
  // So are items in a random order.
  await browser.context.addInitScript(() => {
    Math.random = () => 0.4;
  });
  await person.open();
  const axe = await axeFaults(person);
  const close = closeLook(person);
  const pictures = await picturesFor(browser);
  await tour(person, async (state) => {
    faults.pictures.push(...(await pictures(state)));
    faults.axe.push(...(await axe(state)));
    const found = await close(state);
    faults.touch.push(...found.touch);
    faults.width.push(...found.width);
    faults.forcedColours.push(...found.forcedColours);
  });
  expect.soft(faults.axe, "axe, on a phone and a laptop").toEqual([]);
  expect.soft(faults.touch, "smaller to touch than a fingertip").toEqual([]);
  expect.soft(faults.width, "wider than the window").toEqual([]);
  expect.soft(faults.forcedColours, "lost in forced colours").toEqual([]);
  expect.soft(faults.pictures, "unlike its picture").toEqual([]);
}, 1_800_000);
