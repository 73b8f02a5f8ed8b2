import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarFile, type DailyReminder } from "#exchange/calendar-file.ts";
import { later } from "#model/time.ts";
import { minutes, now, today } from "../builders.ts";

const reminder: DailyReminder = {
  title: "Rehearse, five cards",
  about: "Under two minutes; what is due comes first.\nhttps://example.org/#/practice/five",
  address: "https://example.org/app/#/practice/five",
  from: { date: today, time: "08:30" },
  now,
};

/** The one event of a file, as another library reads it. */
function eventOf(file: string): { component: ICAL.Component; event: ICAL.Event } {
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
  expect(events).toHaveLength(1);
  const component = events[0] as ICAL.Component;
  return { component, event: new ICAL.Event(component) };
}

describe("a calendar file", () => {
  it("has an event on every day, at the same time on the clock", () => {
    const { event } = eventOf(calendarFile(reminder));
    const times = event.iterator();
    expect([1, 2, 3].map(() => times.next().toString())).toEqual([
      "2026-11-25T08:30:00",
      "2026-11-26T08:30:00",
      "2026-11-27T08:30:00",
    ]);
    expect(event.isRecurring()).toBe(true);
    expect(event.duration.toSeconds()).toBe(10 * 60);
  });

  it("names no time zone, so that 8:30 is 8:30 everywhere", () => {
    const { event } = eventOf(calendarFile(reminder));
    expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect(calendarFile(reminder)).not.toMatch(/TZID|VTIMEZONE|DTSTART[^\r\n]*Z/);
  });

  it("rings at the beginning", () => {
    const { component } = eventOf(calendarFile(reminder));
    const [alarm, ...others] = component.getAllSubcomponents("valarm");
    expect(others).toEqual([]);
    expect(alarm?.getFirstPropertyValue("action")).toBe("DISPLAY");
    const trigger = alarm?.getFirstPropertyValue("trigger") as ICAL.Duration | undefined;
    expect(trigger?.toSeconds()).toBe(0);
  });

  it("says what it is about and where it leads, and takes nobody's time", () => {
    const { component, event } = eventOf(calendarFile(reminder));
    expect([event.summary, event.description]).toEqual([reminder.title, reminder.about]);
    expect(component.getFirstPropertyValue("url")).toBe(reminder.address);
    expect(component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
  });

  it("is the same event, only later, when it is written again with another time", () => {
    const [first, second] = [
      reminder,
      { ...reminder, from: { date: today, time: "21:05" }, now: later(now, minutes(5)) },
    ].map((each) => eventOf(calendarFile(each)).event) as [ICAL.Event, ICAL.Event];
    expect(second.uid).toBe(first.uid);
    expect(second.sequence - first.sequence).toBe(5);
    expect(second.startDate.toString()).toBe("2026-11-25T21:05:00");
  });

  it("has short lines that end as the format wants it", () => {
    const lines = calendarFile({ ...reminder, about: "long ".repeat(60) }).split("\r\n");
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThan(
      76,
    );
    expect(lines.some((line) => line.includes("\n"))).toBe(false);
  });
});
