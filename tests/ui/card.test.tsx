import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { saveInterview } from "#app/interviews.ts";
import { Practice } from "#app/practice.ts";
import { deckId } from "#model/ids.ts";
import type { Confidence, Rating } from "#model/review.ts";
import { later } from "#model/time.ts";
import { days, minutes } from "../builders.ts";
import { aQuestion, Device, noteOf } from "./device.tsx";

const user = userEvent.setup();
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const press = async (name: string | RegExp) => user.click(await button(name));
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const part = (name: string) => within(screen.getByRole("region", { name }));
const told = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
const path = (key: string, face = "recall") =>
  `/cards/${encodeURIComponent(`deck/${key}#${face}`)}`;

const why = () => new Device(aQuestion("Why partition?", 3));
const whyPath = path("why-partition-");

type Rated = { rating: Rating; said?: number[]; confidence?: Confidence };

/** Answers the card that is asked first. */
async function rate(device: Device, { rating, said = [], confidence }: Rated): Promise<Practice> {
  const practice = new Practice(await device.open());
  await practice.open({ origin: "practice" });
  device.clock.pass(12_000);
  practice.reveal([], confidence ?? null);
  for (const point of said) practice.tick(point, true);
  await practice.rate(rating);
  return practice;
}

describe("the page of a card", () => {
  it("says what it asks, and that nothing is known of it yet", async () => {
    await why().show(whyPath);
    await heading("Why partition?");
    expect(part("Answer").getAllByRole("listitem")).toHaveLength(3);
    expect(screen.getByText(/begins with the first review/)).toBeTruthy();
    expect(part("Reviews").getByText("None yet.")).toBeTruthy();
    expect(part("If you rated it now").getByText("in 10 minutes")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Deck" })).toBeTruthy();
  });

  it("says how well it is remembered", async () => {
    const device = why();
    // "Easy" at first leaves a stability of 8.2956 days, and the least difficulty: after so long recall is at 90 %.
    await rate(device, { rating: "easy" });
    device.clock.pass(days(8.2956));
    await device.show(whyPath);
    await heading("Why partition?");
    const memory = part("Memory");
    const facts = memory.getAllByRole("term").map((term) => term.parentElement?.textContent);
    expect(facts.slice(0, 3)).toEqual([
      "Chance of recall now90%",
      "Holdsabout 8.3 days",
      "Difficulty1 of 10",
    ]);
    expect(facts[4]).toBe("Forgottennever");
    expect(
      memory.getByRole("img", { name: /^Recalled at its only review .* is 90% now/ }),
    ).toBeTruthy();
    await user.click(memory.getByText("As a table"));
    const rows = memory.getAllByRole("row").map((row) => row.textContent);
    expect(rows[1]).toMatch(/^1.*first seenEasy$/);
    expect(rows[2]).toMatch(/^Now.*90%–$/);
  });

  it("lists every review, newest first, with those that were taken back", async () => {
    const device = why();
    await rate(device, { rating: "again", said: [0], confidence: "sure" });
    device.clock.pass(minutes(1));
    const practice = await rate(device, { rating: "good", said: [0, 2] });
    await practice.undo();
    await device.show(whyPath);
    await heading("Why partition?");
    const rows = part("Reviews").getAllByRole("row");
    const cells = rows.map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(cells[1]?.slice(1)).toEqual(["Good  taken back", "2 of 3", "12 s", "practice"]);
    expect(cells[2]?.slice(1)).toEqual(["Again sure ", "1 of 3", "12 s", "practice"]);
    expect(rows[1]?.querySelectorAll("s")).toHaveLength(6);
    expect(rows[2]?.querySelector("s")).toBeNull();
  });

  it("leaves the next date to the plan for an interview, where there is one", async () => {
    const device = why();
    const app = await device.open();
    const covers = [{ deck: deckId("deck"), topics: null }];
    await saveInterview(app, null, { name: "", at: later(device.clock.now(), days(9)), covers });
    await device.show(whyPath);
    await heading("Why partition?");
    expect(part("If you rated it now").getByText(/^The plan for your interview/)).toBeTruthy();
  });

  it("is not there for a card that is not", async () => {
    await why().show(path("none"));
    await heading("Card not found");
  });

  it("is led to from its note in the deck", async () => {
    await new Device(
      noteOf({ kind: "fact", text: "A {{shard}} holds {{ten}}" }),
      aQuestion("Why partition?", 2),
    ).show("/decks/deck");
    await user.click(await screen.findByText("A shard holds ten"));
    expect(await screen.findByRole("link", { name: "gap 1" })).toBeTruthy();
    await user.click(screen.getByText("Why partition?"));
    await user.click(await screen.findByRole("link", { name: "History" }));
    await heading("Why partition?");
  });
});

describe("a point that is missed three times", () => {
  const missedThrice = async () => {
    const device = why();
    for (let count = 0; count < 3; count += 1) {
      await rate(device, { rating: "again", said: [0] });
      device.clock.pass(minutes(1));
    }
    return device;
  };

  it("can be asked alone, with the others given", async () => {
    const device = await missedThrice();
    await device.show(whyPath);
    await heading("Why partition?");
    const points = part("Answer").getAllByRole("listitem");
    expect(points.map(({ textContent }) => textContent)).toEqual([
      "point 1",
      "point 2Missed 3 of the last 3 timesAsk it alone",
      "point 3Missed 3 of the last 3 timesAsk it alone",
    ]);
    await press("Ask it alone: point 2");
    const alone = await screen.findByRole("link", { name: "Asked alone: point 2" });
    expect(told()).toContain("Asked alone from now on, as a new card: “point 2”");
    expect(document.activeElement?.textContent).toMatch(/^Asked alone from now on/);

    await user.click(alone);
    await screen.findByText("What is missing from this answer?");
    const given = screen.getByRole("heading", { name: "The answer, but for one point" });
    expect(given.parentElement?.textContent).toMatch(/point 1point 3$/);
    expect(part("Answer").getAllByRole("listitem")).toHaveLength(1);
  });
});

describe("a person", () => {
  it("suspends a card and takes it back in", async () => {
    const device = why();
    await device.show(whyPath);
    await press("Suspend");
    expect(await button("Take back in")).toBe(document.activeElement);
    expect(told()).toContain("Suspended. It is not asked until you take it back in.");
    expect(screen.getByText("Suspended: it is not asked.")).toBeTruthy();
    await press("Take back in");
    await button("Suspend");
    expect(told()).toContain("Taken back in. It is asked when it is due.");
  });

  it("reads no more of what was done once it is undone", async () => {
    const device = why();
    const app = await device.open();
    await device.show(whyPath, async () => app);
    await press("Suspend");
    await button("Take back in");
    expect(told()).toContain("Suspended. It is not asked until you take it back in.");
    await act(async () => void (await app.undo.undo()));
    await button("Suspend");
    expect(told()).not.toContain("Suspended. It is not asked until you take it back in.");
  });

  it("splits a card into its points", async () => {
    await why().show(whyPath);
    await press("Split into its points");
    await button("Take back in");
    expect(told()).toContain(
      "Split. Each point is a card of its own now, and this one is suspended.",
    );
    expect(screen.queryByRole("button", { name: "Split into its points" })).toBeNull();
    expect(screen.getByRole("link", { name: "point 3" })).toBeTruthy();
  });
});
