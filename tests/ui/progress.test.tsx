import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { emptyDay } from "#model/roll-up.ts";
import { instant } from "#model/time.ts";
import { type CardRow, toCard, toRow } from "#store/rows.ts";
import { learned, now, today } from "../builders.ts";
import { historyOf, type SeededCard } from "../e2e/harness/history.ts";
import { aQuestion, Device } from "./device.tsx";

const user = userEvent.setup();

const questions = ["a", "b", "c"].flatMap((topic) =>
  Array.from({ length: 6 }, (_, at) =>
    aQuestion(`Question ${topic}${at}?`, 3, { topic: `topic ${topic}` }),
  ),
);

/** A device on which so many days were practised, and topic b kept failing. */
async function practised(days: number): Promise<Device> {
  const device = new Device(...questions);
  const { db } = await device.open();
  const cards: SeededCard[] = await db.cards.toArray();
  const recall = ({ topic }: SeededCard) => (topic === "topic b" ? 0.35 : 0.95);
  const log = historyOf(cards, { days, newCardsPerDay: 6, recall }, instant(now));
  await db.reviews.bulkAdd(log);
  await db.device.delete("rollUps");
  db.close();
  return device;
}

const region = (name: string) => screen.findByRole("region", { name });

describe("Progress", () => {
  it("says what is missing where there are no reviews, and leads to the first", async () => {
    await new Device(aQuestion("First?")).show("/progress");
    expect(await screen.findByText(/^No reviews yet/)).toBeTruthy();
    expect(screen.queryByRole("img")).toBeNull();
    await user.click(screen.getByRole("link", { name: "Practise" }));
    await screen.findByRole("button", { name: "Show answer" });
  });

  it("draws nothing from a single review, and says what it needs", async () => {
    const device = new Device(aQuestion("First?"));
    await device.show("/practice");
    await user.click(await screen.findByRole("button", { name: "Show answer" }));
    await user.click(screen.getByRole("button", { name: /^Easy/ }));
    await screen.findByRole("heading", { name: "Done" });
    await device.show("/progress");
    const recalled = await region("What you recalled");
    expect(recalled.textContent).toMatch(/A curve is drawn from two weeks/);
    expect(within(recalled).queryByRole("img")).toBeNull();
    const calibration = await region("Did your ratings mean what they said?");
    expect(calibration.textContent).toMatch(/from 50 reviews .* So far: 0\./);
    const weak = await region("Weakest topics");
    expect(weak.textContent).toMatch(/Too little is known yet/);
    expect(within(weak).queryByRole("link")).toBeNull();
  });

  it("names the topic that keeps failing first, with its range and what it asks for", async () => {
    const device = await practised(28);
    await device.show("/progress");
    const weak = await region("Weakest topics");
    const [first] = within(weak).getAllByRole("heading", { level: 3 });
    expect(first?.textContent).toBe("topic b");
    expect(weak.textContent).toMatch(/\d+% \d+% to \d+%/);
    expect(weak.textContent).toMatch(/Missed \d+ times, where \d+ (was|were) expected/);
    expect(within(weak).getByRole("link", { name: "Practise topic b" })).toBeTruthy();
    expect(within(weak).getByRole("link", { name: "Practise weak topics" })).toBeTruthy();
  });

  it("has every chart's data as a table, and a sentence that says what it shows", async () => {
    const device = await practised(28);
    await device.show("/progress");
    await region("What falls due");
    for (const chart of screen.getAllByRole("img")) {
      const figure = chart.closest("figure");
      const says = figure?.querySelector("figcaption")?.textContent ?? "";
      expect(says).toMatch(/\d/);
      await user.click(within(figure as HTMLElement).getByText("As a table"));
      const rows = within(figure as HTMLElement).getAllByRole("row");
      expect(rows.length).toBeGreaterThan(1);
      expect(figure?.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it("offers a point that was missed three times as a card of its own", async () => {
    const device = new Device(aQuestion("First?", 3));
    const app = await device.open();
    const [card] = await app.db.cards.toArray();
    const said = Array.from({ length: 3 }, () => ({ hit: [0, 2], of: 3 }));
    const memory = learned({ dueOn: today });
    await app.db.cards.put(toRow({ ...toCard(card as CardRow), memory, said }));
    await app.db.derivedDays.put({ ...emptyDay(today), tookMs: 1 });
    await device.show("/progress", async () => app);
    const points = await region("Points you keep missing");
    expect(points.textContent).toMatch(/point 2.*Missed in 3 of the last 3 answers to “First\?”/);
    await user.click(within(points).getByRole("button", { name: "Ask it alone: point 2" }));
    await within(points).findByText("“point 2” is a card of its own from now on.");
    await expect.poll(() => within(points).queryByRole("button")).toBeNull();
    expect(document.activeElement).toBe(within(points).getByRole("status"));
    expect(await app.db.cards.get("deck/first-#point2" as never)).toMatchObject({
      face: "point2",
      derivedMemory: { phase: "new" },
    });
  });

  it("lists leeches, and answers that were sure and missed", async () => {
    const device = await practised(28);
    await device.show("/progress");
    const leeches = await region("Leeches");
    expect(within(leeches).getAllByRole("link")[0]?.textContent).toMatch(/^Question b/);
    const sure = await region("Sure, and missed");
    expect(within(sure).getAllByRole("link").length).toBeGreaterThan(0);
  });
});
