import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { deckId } from "#model/ids.ts";
import type { Interview } from "#model/interview.ts";
import { instant } from "#model/time.ts";
import { listInterviews } from "#store/interviews.ts";
import { anInterview, days, now } from "../builders.ts";
import { Device } from "./device.tsx";
import {
  box,
  field,
  onToday,
  press,
  said,
  theInterview,
  twoTopics,
  type,
  user,
} from "./interviews.ts";

const deck = deckId("deck");
const pastSentence = "This date is in the past. Choose a later one.";

/** A device with an interview on it. */
async function deviceWith(over: Partial<Interview> = {}) {
  const device = new Device(...twoTopics);
  const app = await device.open();
  await app.db.interviews.put(anInterview("one", over));
  return { device, app };
}

describe("a new interview", () => {
  it("is in two weeks at ten and covers everything, unless told", async () => {
    const device = new Device(...twoTopics);
    await device.show("/interviews/new");
    expect((await field("Date")).value).toBe("2026-12-09");
    expect((await field("Time")).value).toBe("10:00");
    expect(screen.getByText("3 cards", { selector: "[role=status]" })).toBeTruthy();
    await type("Name", "Northwind");
    await press("Save");

    await onToday();
    expect(await theInterview(await device.open())).toMatchObject({
      name: "Northwind",
      at: instant(Date.UTC(2026, 11, 9, 10)),
      covers: [{ deck, topics: null }],
      debrief: null,
    });
  });

  it("is kept at the time of the wall clock", async () => {
    const device = new Device(...twoTopics);
    // Clocks go forward between now and then.
    const summer = Date.UTC(2027, 2, 28, 1);
    const environment = {
      ...device.environment,
      offsetAt: (at: number) => (at < summer ? 60 : 120),
    };
    const app = await device.open(environment);
    await device.show("/interviews/new", async () => app);
    await type("Date", "2027-04-01");
    await type("Time", "09:30");
    await press("Save");
    await onToday();
    expect((await theInterview(app)).at).toBe(Date.UTC(2027, 3, 1, 7, 30));
  });

  it("in the past is refused next to the field, which takes the focus", async () => {
    const device = new Device(...twoTopics);
    await device.show("/interviews/new");
    await type("Date", "2026-11-24");
    await press("Save");
    expect(await said("Date")).toBe(pastSentence);
    expect((await field("Date")).getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(await field("Date"));

    await type("Date", "2026-11-25");
    expect(await said("Date")).toBe("");
    await type("Time", "09:00");
    expect(await said("Time")).toBe("This time is in the past. Choose a later one.");
    await type("Time", "09:01");
    await press("Save");
    await onToday();
  });

  it.each([
    ["Date", "", "Choose a date."],
    ["Time", "", "Choose a time."],
    ["Name", "x".repeat(101), "Choose a name of at most 100 characters."],
  ])("with a wrong %s says what is wrong in it", async (name, typed, sentence) => {
    const device = new Device(...twoTopics);
    await device.show("/interviews/new");
    await type(name, typed);
    await press("Save");
    expect(await said(name)).toBe(sentence);
    expect(document.activeElement).toBe(await field(name));
    expect(await listInterviews((await device.open()).db)).toEqual([]);
  });

  it("that covers nothing is refused", async () => {
    await new Device(...twoTopics).show("/interviews/new");
    await user.click(await box(/^Deck/));
    expect(screen.getByText("0 cards")).toBeTruthy();
    await press("Save");
    expect(screen.getByText("Choose at least one deck or topic.")).toBeTruthy();
    expect(document.activeElement).toBe(await box(/^Deck/));
  });
});

describe("what it covers", () => {
  it("can be some topics of a deck, and all of them are the whole deck", async () => {
    const device = new Device(...twoTopics);
    await device.show("/interviews/new");
    await press("Topics of Deck");
    await user.click(await box(/^pricing/));
    expect((await box(/^Deck/)).indeterminate).toBe(true);
    expect(screen.getByText("1 card", { selector: "[role=status]" })).toBeTruthy();
    await press("Save");
    await onToday();
    const app = await device.open();
    const interview = await theInterview(app);
    expect(interview.covers).toEqual([{ deck, topics: ["metrics"] }]);

    await device.show(`/interviews/${interview.id}`);
    await press("Topics of Deck");
    expect((await box(/^pricing/)).checked).toBe(false);
    await user.click(await box(/^pricing/));
    expect((await box(/^Deck/)).indeterminate).toBe(false);
    await press("Save");
    await onToday();
    expect((await theInterview(app)).covers).toEqual([{ deck, topics: null }]);
  });
});

describe("an interview that is there", () => {
  it("is changed in its place, into the past too", async () => {
    const { device, app } = await deviceWith();
    await device.show("/interviews/one");
    expect((await field("Name")).value).toBe("Northwind");
    expect((await field("Time")).value).toBe("09:00");
    await type("Date", "2026-11-02");
    await press("Save");
    await onToday();
    expect(await theInterview(app)).toMatchObject({ id: "one", at: Date.UTC(2026, 10, 2, 9) });
  });

  it("keeps what is being typed while it is changed elsewhere", async () => {
    const { device, app } = await deviceWith();
    await device.show("/interviews/one");
    await type("Name", "Typed here");
    await app.db.interviews.put(anInterview("one", { name: "Changed elsewhere" }));
    await app.db.decks.update(deck, { title: "Renamed" });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await field("Name")).value).toBe("Typed here");
  });

  it("that cannot be saved says why and keeps what was typed", async () => {
    const { device, app } = await deviceWith();
    await device.show("/interviews/one", async () => app);
    await type("Name", "Typed here");
    app.db.close();
    await press("Save");
    expect((await screen.findByText(/^Nothing was changed/)).textContent).toMatch(
      /lost touch with its storage.*What you typed is still here\.$/,
    );
    expect((await field("Name")).value).toBe("Typed here");
  });

  it("is removed once that is confirmed, and Cancel leaves all as it was", async () => {
    const { device, app } = await deviceWith({ at: instant(now + days(1)) });
    await device.show("/interviews/one");
    const remove = await screen.findByRole("button", { name: "Remove this interview" });
    await user.click(remove);
    const dialog = await screen.findByRole("dialog", { name: "Remove this interview?" });
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    await press("Cancel");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(remove));

    await user.click(remove);
    await press("Remove");
    await onToday();
    expect(await listInterviews(app.db)).toEqual([]);
    expect(await app.db.interviews.get("one" as never)).toMatchObject({ removed: true });
  });
});

it("says that an interview is not there", async () => {
  await new Device(...twoTopics).show("/interviews/none");
  await screen.findByRole("heading", { level: 1, name: "Interview not found" });
});
