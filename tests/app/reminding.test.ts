import { describe, expect, it } from "vitest";
import { badgeFor, reminderFor } from "#app/reminding.ts";
import { isTime, reminderTag, timeOfTag } from "#model/reminder.ts";

const at = (time: string) => ({ time });
const [waiting, practised] = [7, true] as const;
const seen = { waiting, practisedToday: false };

describe("a reminder", () => {
  it("comes from its time on, where cards wait", () => {
    const tag = reminderTag("08:30");
    expect(reminderFor(tag, at("08:29"), seen)).toBeNull();
    expect(reminderFor(tag, at("08:30"), seen)).toBe("7 cards are waiting.");
    expect(reminderFor(tag, at("23:59"), { ...seen, waiting: 1 })).toBe("One card is waiting.");
  });

  it("does not come to who has practised today, or has nothing to do", () => {
    const tag = reminderTag("08:30");
    expect(reminderFor(tag, at("09:00"), { waiting, practisedToday: practised })).toBeNull();
    expect(reminderFor(tag, at("09:00"), { ...seen, waiting: 0 })).toBeNull();
  });

  it("names no number on the way to an interview, whose plan only the app can make", () => {
    expect(reminderFor(reminderTag("08:30"), at("09:00"), { ...seen, waiting: null })).toBe(
      "Today’s practice for your interview is waiting.",
    );
  });

  it("is said in the words that the app has left for it", () => {
    const words = {
      forInterview: "Übe.",
      oneCard: "Eine Karte wartet.",
      moreCards: "# Karten warten.",
    };
    const said = (many: number | null) =>
      reminderFor(reminderTag("08:30"), at("09:00"), { ...seen, waiting: many }, words);
    expect([said(7), said(1), said(null)]).toEqual([
      "7 Karten warten.",
      "Eine Karte wartet.",
      "Übe.",
    ]);
  });

  it("does not come with a sync that is for the badge alone", () => {
    expect(reminderFor("badge", at("09:00"), seen)).toBeNull();
  });
});

it("shows the number of cards on the badge, and a dot where it is not known", () => {
  expect(badgeFor(seen)).toBe(7);
  expect(badgeFor({ ...seen, waiting: 0 })).toBe(0);
  expect(badgeFor({ ...seen, waiting: null })).toBe("dot");
  expect(badgeFor({ waiting: null, practisedToday: practised })).toBeNull();
});

it("reads a time out of its own tags alone", () => {
  expect(timeOfTag(reminderTag("08:30"))).toBe("08:30");
  expect([timeOfTag("badge"), timeOfTag("remind 8:30"), timeOfTag("remind 24:00")]).toEqual([
    null,
    null,
    null,
  ]);
  expect([isTime("00:00"), isTime("23:59"), isTime("8:30"), isTime(null)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
