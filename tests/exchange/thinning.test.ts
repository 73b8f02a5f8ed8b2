import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BackupReason, backupName, parseBackupName } from "#exchange/backup-name.ts";
import { type Made, mostBytes, thinned } from "#exchange/thinning.ts";
import { instant, later } from "#model/time.ts";
import { days, hours, now, utc } from "../builders.ts";

/** A backup of so many hours ago. */
function made(hoursAgo: number, reason: BackupReason = "practice", bytes = 1_000): Made {
  const madeAt = later(now, -hours(hoursAgo));
  return { name: backupName({ madeAt, reason }), madeAt, reason, bytes };
}

/** The ages, in days, of the backups that stay. */
function kept(backups: readonly Made[]): number[] {
  const gone = new Set(thinned(backups, now, utc));
  return backups
    .filter((backup) => !gone.has(backup))
    .map(({ madeAt }) => Math.round((now - madeAt) / days(1)));
}

describe("backups that need not be kept", () => {
  it("are all but the last one of a day", () => {
    const [morning, noon, night] = [made(3), made(2), made(1)];
    expect(thinned([noon, night, morning], now, utc)).toEqual([noon, morning]);
  });

  it("leave one of each of the last seven days, of each week before, and of each month before that", () => {
    const daily = Array.from({ length: 120 }, (_, age) => made(24 * age));
    // Today is Wednesday, November 25th, 2026. The days since 1970 of its weeks end on Wednesdays: 7 × 2,969 = 20,783 days
    // after January 1st, 1970 is Thursday, November 26th, so that a week lasts from a Thursday to the Wednesday.
    // Seven days: to November 19th. Weeks of the 35 days before, November 18th to October 15th, each by its Wednesday: 18th,
    // 11th, 4th, October 28th, 21st: ages 7, 14, 21, 28, 35. Months from October 14th on back: October 14th (42), September
    // 30th (56), August 31st (86), and July 31st (117), the last of the 120 days being July 29th.
    expect(kept(daily)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 14, 21, 28, 35, 42, 56, 86, 117]);
  });

  it("are not those of the last seven days that were made before a risky step", () => {
    const [risky, after] = [made(2, "restore"), made(1)];
    expect(thinned([risky, after], now, utc)).toEqual([]);
    const old = [made(24 * 8, "restore"), made(24 * 8 - 1)];
    expect(thinned(old, now, utc)).toEqual([old[0]]);
  });

  it("are the oldest where there is too little room, and never the latest", () => {
    const third = mostBytes / 3;
    const four = [0, 1, 2, 3].map((age) => made(24 * age, "practice", third));
    expect(thinned(four, now, utc)).toEqual([four[3]]);
    const huge = [made(0, "practice", 2 * mostBytes), made(24)];
    expect(thinned(huge, now, utc)).toEqual([huge[1]]);
  });

  it("do not become more when some have gone", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(24 * 200), { maxLength: 80 }), (ages) => {
        const all = [...new Set(ages)].map((age) => made(age));
        const gone = new Set(thinned(all, now, utc));
        const left = all.filter((backup) => !gone.has(backup));
        expect(thinned(left, now, utc)).toEqual([]);
        if (all.length > 0) expect(left.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("the name of a backup", () => {
  it("tells when and why it was made", () => {
    const name = backupName({ madeAt: now, reason: "restore" });
    expect(name).toBe("rehearse-20261125T090000Z-restore.json.gz");
    expect(parseBackupName(name)).toEqual({ madeAt: now, reason: "restore" });
  });

  it("leaves out what is less than a second", () => {
    const madeAt = instant(now + 999);
    expect(parseBackupName(backupName({ madeAt, reason: "practice" }))?.madeAt).toBe(now);
  });

  it.each([
    "rehearse.json.gz",
    "rehearse-20261125T090000Z-practice.json.gz.crswap",
    "rehearse-20261325T090000Z-practice.json.gz",
    "rehearse-20261125T090000Z-lunch.json.gz",
    "notes.txt",
  ])("is not %s", (name) => {
    expect(parseBackupName(name)).toBeNull();
  });
});
