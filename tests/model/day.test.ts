import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  type Day,
  type DayRules,
  dayOf,
  daysBetween,
  parseDay,
  startOfDay,
} from "#model/day.ts";
import { dayMs, instant, later, minuteMs } from "#model/time.ts";
import { zone } from "./zone.ts";

const at = (iso: string) => instant(Date.parse(iso));

describe("a study day", () => {
  it("begins at 04:00 on the wall clock", () => {
    const berlin = zone("Europe/Berlin");
    expect(dayOf(at("2026-11-25T02:59:59Z"), berlin)).toBe("2026-11-24");
    expect(dayOf(at("2026-11-25T03:00:00Z"), berlin)).toBe("2026-11-25");
    expect(startOfDay("2026-11-25" as Day, berlin)).toBe(at("2026-11-25T03:00:00Z"));
  });

  it("begins at another hour when the user wants it to", () => {
    const berlin = zone("Europe/Berlin", 0);
    expect(dayOf(at("2026-11-24T22:59:59Z"), berlin)).toBe("2026-11-24");
    expect(dayOf(at("2026-11-24T23:00:00Z"), berlin)).toBe("2026-11-25");
  });

  it("has 23 hours when clocks go forward and 25 when they go back", () => {
    const berlin = zone("Europe/Berlin");
    const hours = (day: string) =>
      (startOfDay(addDays(day as Day, 1), berlin) - startOfDay(day as Day, berlin)) / 3_600_000;
    expect([hours("2026-03-28"), hours("2026-10-24"), hours("2026-11-24")]).toEqual([23, 25, 24]);
  });

  it("begins at the jump where clocks jump over the rollover hour", () => {
    // New York's clocks go from 02:00 to 03:00 on 2026-03-08, at 07:00 UTC.
    expect(startOfDay("2026-03-08" as Day, zone("America/New_York", 2))).toBe(
      at("2026-03-08T07:00:00Z"),
    );
  });

  it("begins at the first of two rollovers where clocks pass it twice", () => {
    // New York's clocks go from 02:00 back to 01:00 on 2026-11-01, at 06:00 UTC.
    expect(startOfDay("2026-11-01" as Day, zone("America/New_York", 1))).toBe(
      at("2026-11-01T05:00:00Z"),
    );
  });

  it("begins at the jump where a whole day of the calendar was left out", () => {
    // Samoa went from the end of 2011-12-29 to the beginning of 2011-12-31, at 10:00 UTC. The hours until 04:00 are those of a
    // night that began on a day that never was.
    const samoa = zone("Pacific/Apia");
    expect(startOfDay("2011-12-29" as Day, samoa)).toBe(at("2011-12-29T14:00:00Z"));
    expect(startOfDay("2011-12-30" as Day, samoa)).toBe(at("2011-12-30T10:00:00Z"));
    expect(startOfDay("2011-12-31" as Day, samoa)).toBe(at("2011-12-30T14:00:00Z"));
  });

  it("is the place's own: east of the date line it is a day later", () => {
    const moment = at("2026-11-25T15:00:00Z");
    expect(dayOf(moment, zone("Pacific/Kiritimati"))).toBe("2026-11-26");
    expect(dayOf(moment, zone("Pacific/Pago_Pago"))).toBe("2026-11-25");
  });

  it.each([
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Africa/Casablanca",
    "America/Santiago",
    "Pacific/Chatham",
    "Asia/Kolkata",
  ])("never goes back or skips in %s, whatever the quarter of an hour", (name) => {
    const rules = zone(name);
    let last = dayOf(at("2025-12-31T12:00:00Z"), rules);
    for (
      let t = at("2025-12-31T12:00:00Z");
      t < at("2027-01-01T00:00:00Z");
      t = later(t, 15 * minuteMs)
    ) {
      const day = dayOf(t, rules);
      if (day !== last) {
        expect(day).toBe(addDays(last, 1));
        expect(startOfDay(day, rules)).toBe(t);
      }
      last = day;
    }
  });
});

/** Zones with each kind of change: at midnight, of half an hour, over the date line, given up, and none. */
const thirteen = [
  ...["America/New_York", "America/St_Johns", "America/Santiago", "America/Sao_Paulo"],
  ...["Europe/London", "Europe/Berlin", "Africa/Cairo", "Asia/Tehran", "Asia/Kolkata"],
  ...["Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Apia"],
];

describe.each(thirteen)("in %s, whatever the rollover hour", (name) => {
  const zones = Array.from({ length: 13 }, (_, hour) => zone(name, hour));
  const rulesOf = fc.integer({ min: 0, max: 12 }).map((hour) => zones[hour] as DayRules);
  // From 2011, when Apia crossed the date line and Brazil, Iran and Egypt still changed their clocks.
  const anInstant = fc
    .integer({ min: at("2011-12-01T00:00Z"), max: at("2031-01-01T00:00Z") })
    .map(instant);
  /** Near a change of clocks, where there is one: the second at which the offset is another. */
  const changes: number[] = [];
  for (let t = at("2011-12-01T00:00Z"); t < at("2031-01-01T00:00Z"); t = later(t, 3 * dayMs)) {
    const { offsetAt } = zones[0] as DayRules;
    let [low, high] = [t, later(t, 3 * dayMs)];
    if (offsetAt(low) === offsetAt(high)) continue;
    while (high - low > minuteMs) {
      const middle = instant(Math.floor((low + high) / 2));
      if (offsetAt(middle) === offsetAt(t)) low = middle;
      else high = middle;
    }
    changes.push(high);
  }
  const nearChange = fc
    .tuple(
      fc.constantFrom(...(changes.length > 0 ? changes : [at("2026-03-29T01:00Z")])),
      fc.integer({ min: -30 * 60, max: 30 * 60 }),
    )
    .map(([change, minutes]) => instant(change + minutes * minuteMs));
  const moments = fc.oneof(anInstant, nearChange);

  it("a day holds the instants from its start to the start of the next, and no others", () => {
    fc.assert(
      fc.property(moments, rulesOf, (moment, rules) => {
        const day = dayOf(moment, rules);
        const start = startOfDay(day, rules);
        expect(start).toBeLessThanOrEqual(moment);
        expect(dayOf(start, rules)).toBe(day);
        expect(dayOf(later(start, -1), rules) < day).toBe(true);
        expect(startOfDay(addDays(day, 1), rules)).toBeGreaterThan(moment);
      }),
      { numRuns: 300 },
    );
  });

  it("a later instant is never on an earlier day", () => {
    fc.assert(
      fc.property(
        moments,
        fc.integer({ min: 0, max: 2 * dayMs }),
        rulesOf,
        (moment, wait, rules) => {
          const [before, after] = [dayOf(moment, rules), dayOf(later(moment, wait), rules)];
          expect(before <= after).toBe(true);
          expect(daysBetween(before, after)).toBeLessThanOrEqual(4);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("days on the calendar", () => {
  it("are counted over leap days", () => {
    expect(addDays("2028-02-28" as Day, 2)).toBe("2028-03-01");
    expect(daysBetween("2028-03-01" as Day, "2028-02-28" as Day)).toBe(-2);
  });

  it("adding and counting agree", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40_000, max: 40_000 }),
        fc.integer({ min: 0, max: 36_500 }),
        (count, start) => {
          const day = dayOf(instant(start * dayMs), { rolloverHour: 0, offsetAt: () => 0 });
          expect(daysBetween(day, addDays(day, count))).toBe(count);
        },
      ),
    );
  });

  it.each(["2026-02-29", "2026-13-01", "26-1-1", "", "2026-11-25T00:00"])("%j is none", (text) => {
    expect(parseDay(text)).toBeNull();
  });
});
