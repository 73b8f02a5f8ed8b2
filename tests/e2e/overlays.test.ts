import { expect, it } from "vitest";
import { axeFor } from "./harness/axe.ts";
import { beginVisit } from "./harness/journey.ts";
import type { Person } from "./harness/person.ts";

const deck = "hugging-face-pm-pitfalls";

/** Moves a finger from one place to another, as touches that the browser takes for real. */
async function swipe({ page }: Person, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const steps = 8;
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", y?: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: y === undefined ? [] : [{ x: 195, y }],
    });
  await touch("touchStart", from);
  for (let step = 1; step <= steps; step += 1)
    await touch("touchMove", from + ((to - from) * step) / steps);
  await touch("touchEnd");
  await session.detach();
}

/** What the page's policy refused. */
function refusedBy({ page }: Person): string[] {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) refused.push(message.text());
  });
  return refused;
}

async function selectOne(person: Person): Promise<void> {
  await person.open(`#/decks/${deck}`);
  await person.button("Select").click();
  await person.page.getByRole("checkbox").nth(1).press(" ");
  await person.page.getByText("1 note selected").waitFor();
}

it("a sheet follows the finger, stays after a short way, and is gone after a long one", async () => {
  const { person } = await beginVisit();
  const { page } = person;
  const refused = refusedBy(person);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await selectOne(person);
  await person.button("Move").click();
  const sheet = page.getByRole("dialog", { name: "Move 1 note" });
  await sheet.waitFor();
  const { y } = (await sheet.boundingBox()) ?? { y: 0 };
  await swipe(person, y + 14, y + 30);
  await expect.poll(async () => (await sheet.boundingBox())?.y).toBe(y);
  await swipe(person, y + 14, 830);
  await sheet.waitFor({ state: "detached" });
  expect(await page.getByText("1 note selected").isVisible()).toBe(true);
  expect(refused).toEqual([]);
});

it("menus and dialogs stay within a small window, and are put away by a tap beside them", async () => {
  const { person } = await beginVisit({ viewport: { width: 320, height: 480 } });
  const { page } = person;
  const refused = refusedBy(person);
  await selectOne(person);
  await page.getByRole("button", { name: "More", exact: true }).click();
  const menu = page.getByRole("menu");
  await menu.waitFor();
  const isWithin = async (over: typeof menu) => {
    const { x, y, width, height } = (await over.boundingBox()) ?? {
      x: -1,
      y: 0,
      width: 0,
      height: 0,
    };
    return x >= 0 && y >= 0 && x + width <= 320 && y + height <= 480;
  };
  expect(await isWithin(menu)).toBe(true);
  await page.getByRole("menuitem", { name: "Start anew" }).click();
  const dialog = page.getByRole("dialog", { name: "Start this note anew?" });
  await dialog.waitFor();
  expect(await isWithin(dialog)).toBe(true);
  await page.mouse.click(160, 5);
  await dialog.waitFor({ state: "detached" });
  expect(refused).toEqual([]);
});

it("nothing moves when what was loaded later takes its place", async () => {
  const { person } = await beginVisit();
  const { page } = person;
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[]) {
        const moved = entry.sources.map(({ node }) =>
          (node as Element | null)?.outerHTML?.slice(0, 80),
        );
        shifts.push(`${entry.value}: ${moved}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  const shifts = () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
  await person.open("#/settings");
  await page.getByRole("slider").waitFor();
  expect(await shifts()).toEqual([]);
  await person.open(`#/decks/${deck}`);
  await page.getByRole("button", { name: "More to do with this deck", disabled: false }).waitFor();
  expect(await shifts()).toEqual([]);
});

it("axe finds nothing in menus, sheets, dialogs and what is told at the edge", async () => {
  const { person } = await beginVisit();
  const { page } = person;
  const look = await axeFor(person);
  await selectOne(person);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menu").waitFor();
  await look("menu");
  await page.keyboard.press("Escape");
  await page.getByRole("menu").waitFor({ state: "detached" });
  await person.button("Move").click();
  await page.getByRole("dialog").waitFor();
  await look("sheet");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await person.button("Suspend").click();
  await page.getByText("1 note suspended.").waitFor();
  await look("toast bar");
  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: "Undo" }).focus();
  await page.getByText("Ctrl + Z, or ⌘ Z").waitFor();
  await look("tooltip");
  await person.open("#/settings");
  await page.getByRole("slider").waitFor();
  await look("settings");
});
