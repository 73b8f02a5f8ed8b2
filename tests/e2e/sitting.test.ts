import { expect, it } from "vitest";
import { axeFor } from "./harness/axe.ts";
import { fingerOf } from "./harness/finger.ts";
import { beginVisit, prepareVisit } from "./harness/journey.ts";
import { keysOf } from "./harness/keyboard.ts";
import type { Person } from "./harness/person.ts";

/** What has moved on the page, and whether somebody had just done something. */
type Shift = { readonly moved: string; readonly hadInput: boolean };

/** Without a screen Chromium takes it that there is nothing to point with: as it says it, something fine that hovers. */
const withMouse =
  "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4";

const isSaved = ({ page }: Person, count: number) =>
  page.locator(`[role="progressbar"][aria-valuenow="${count}"]`).waitFor();

it("nothing moves in a sitting of ten cards, by itself or when something is done", async () => {
  const { person } = await beginVisit();
  const { page } = person;
  await person.practise();
  const finger = await fingerOf(person);
  await page.evaluate(() => {
    const shifts: Shift[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources, hadRecentInput: hadInput } = entry as PerformanceEntry & {
          readonly sources: readonly { readonly node?: Node | null }[];
          readonly hadRecentInput: boolean;
        };
        for (const { node } of sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          shifts.push({ moved: element?.className ?? "", hadInput });
        }
      }
    });
    observer.observe({ type: "layout-shift", buffered: true });
    Object.assign(window, { shifts: () => shifts });
  });
  for (let card = 1; card <= 10; card += 1) {
    await person.button("Show answer").waitFor();
    if (card % 2 === 0) await person.button("Show answer").click();
    else await finger.swipe([200, 420], [200, 300]);
    await person.button("Good").waitFor();
    // What is loaded while one thinks is there, then.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    const points = page.getByRole("checkbox");
    if ((await points.count()) > 0) await points.first().check();
    if (card % 2 === 0) await person.button("Good").click();
    else await finger.swipe([200, 420], [340, 420]);
    await isSaved(person, card);
  }
  // What was seen is told once a frame is over.
  const shifts = await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return (window as unknown as { shifts: () => Shift[] }).shifts();
  });
  expect(shifts.filter(({ hadInput }) => !hadInput)).toEqual([]);
  // A sentence makes room for the words that fill its gap, which are not to be guessed from the room that they need.
  expect(shifts.filter(({ moved }) => moved !== "prompt")).toEqual([]);
});

it("a whole sitting is practised with keys alone, which a dialog tells", async () => {
  const { person } = await beginVisit({
    viewport: { width: 1280, height: 800 },
    flags: [withMouse],
  });
  const { page } = person;
  const press = (key: string) => page.keyboard.press(key);
  await person.practise();
  await press("?");
  const dialog = page.getByRole("dialog", { name: "Keys" });
  await dialog.waitFor();
  const lines = await dialog.locator("dl > div").allInnerTexts();
  const told = lines.map((line) => line.replaceAll(/\s+/g, " ").trim());
  expect(told).toEqual(
    expect.arrayContaining(["Z Undo", "? Keys", "U Unsure", "Space Enter Show answer", "S Sure"]),
  );
  const look = await axeFor(person);
  await look("keys");
  await page.setViewportSize({ width: 1280, height: 800 });
  // They are not for the card beneath.
  await press("s");
  expect(await dialog.isVisible()).toBe(true);
  await press("Escape");
  await dialog.waitFor({ state: "detached" });
  await person.button("Keys").click();
  await dialog.waitFor();
  await press("Enter");
  await dialog.waitFor({ state: "detached" });

  const keys = await keysOf(person);
  const ways = [
    ["Space", "3"],
    ["Enter", "Enter"],
    ["s", "1"],
    ["u", "2"],
  ] as const;
  for (let card = 0; card < 10; card += 1) {
    const [shows, rates] = ways[card % ways.length] ?? ways[0];
    await press(shows);
    await person.button("Good").waitFor();
    if (card === 0) await keys.press(page.getByRole("checkbox").first(), "Space");
    await press(rates);
    await isSaved(person, card + 1);
  }
  await press("z");
  await isSaved(person, 9);
  await press("4");
  await isSaved(person, 10);
  const log = await person.rows<{ rating?: string; pointsHit?: number[] }>("reviews");
  expect(log[0]?.pointsHit).toEqual([0]);
  // Where nothing is ticked Enter takes Again. What is undone is taken back by an entry without a rating.
  expect(log.map(({ rating }) => rating)).toEqual([
    ...["good", "again", "again", "hard"],
    ...["good", "again", "again", "hard"],
    ...["good", "again", undefined, "easy"],
  ]);
});

it("the screen is kept awake while a card is shown and the page is seen, and no longer", async () => {
  const { person } = await prepareVisit();
  const { page } = person;
  await page.addInitScript(() => {
    const locks: EventTarget[] = [];
    let seen = "visible";
    Object.defineProperty(document, "visibilityState", { get: () => seen });
    const request = async () => {
      const lock = Object.assign(new EventTarget(), {
        released: false,
        release: async () => {
          lock.released = true;
        },
      });
      locks.push(lock);
      return lock;
    };
    Object.defineProperty(navigator, "wakeLock", { value: { request } });
    Object.assign(window, {
      held: () => locks.map((lock) => !(lock as unknown as { released: boolean }).released),
      see: (next: string) => {
        seen = next;
        // As the system does.
        if (next === "hidden") {
          for (const lock of locks) Object.assign(lock, { released: true });
        }
        document.dispatchEvent(new Event("visibilitychange"));
      },
    });
  });
  const held = () => page.evaluate(() => (window as unknown as { held: () => boolean[] }).held());
  const see = (next: string) =>
    page.evaluate((how) => (window as unknown as { see: (how: string) => void }).see(how), next);
  await person.open();
  await person.button("Practise").waitFor();
  expect(await held()).toEqual([]);
  await person.practise();
  expect(await held()).toEqual([true]);
  await person.answer("Good");
  expect(await held()).toEqual([true]);
  await see("hidden");
  expect(await held()).toEqual([false]);
  await see("visible");
  await expect.poll(held).toEqual([false, true]);
  await page.getByRole("link", { name: "Leave" }).click();
  await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
  expect(await held()).toEqual([false, false]);
});
