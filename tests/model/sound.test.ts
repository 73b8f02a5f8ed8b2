import { describe, expect, it } from "vitest";
import type { Day } from "#model/day.ts";
import { deviceId } from "#model/ids.ts";
import type { DayMinutes } from "#model/interview.ts";
import type { ChangedSetting } from "#model/settings.ts";
import { isInstant, isStamp, isText, mended, orElse, readableOf } from "#model/sound.ts";
import { isContent, salvaged } from "#model/sound-content.ts";
import { soundDayMinutes, soundSetting } from "#model/sound-plans.ts";
import { now } from "../builders.ts";

const changed = { at: now, counter: 3, device: deviceId("here") };
const before = { at: now, counter: 0, device: deviceId("there") };

describe("a value", () => {
  it("is an instant where a date can be made of it", () => {
    expect([0, -1, 8.64e15].map(isInstant)).toEqual([true, true, true]);
    expect([8.64e15 + 1, Number.NaN, "0", null].map(isInstant)).toEqual(Array(4).fill(false));
  });

  it("is a stamp where all of it is there", () => {
    expect(isStamp(before)).toBe(true);
    expect(isStamp({ ...before, counter: 0.5 })).toBe(false);
    expect(isStamp({ at: now, counter: 0 })).toBe(false);
  });
});

describe("a row", () => {
  type Row = { readonly name: string; readonly list: readonly string[] };
  const row: Row = { name: "a", list: ["x"] };
  const fields = { name: orElse(isText, "none"), list: readableOf(isText) };

  it("that is sound is given back as it is", () => {
    expect(mended(row, fields)).toBe(row);
  });

  it("that is not has other values only where they cannot be", () => {
    expect(mended<Row>({ ...row, name: 5 as never }, fields)).toEqual({
      name: "none",
      list: ["x"],
    });
    expect(mended<Row>({ ...row, list: [1, "y", null] as never }, fields).list).toEqual(["y"]);
    expect(mended<Row>({ ...row, list: "x" as never }, fields).list).toEqual([]);
  });
});

describe("what a note said", () => {
  it("is saved text by text where its kind is not known", () => {
    expect(isContent({ kind: "pitfall", mistake: "a", better: ["b"], why: "c" })).toBe(false);
    expect(salvaged({ kind: "pitfall", mistake: "a", better: ["b", 2], why: "c" })).toEqual({
      kind: "question",
      prompt: "a",
      points: ["b", "c"],
    });
    expect(salvaged("only this")).toMatchObject({ prompt: "only this", points: ["only this"] });
    expect(salvaged({ kind: "fact", text: " " })).toBeNull();
  });
});

describe("settings and minutes", () => {
  it("that were changed by the check carry its stamp, and others their own", () => {
    const setting: ChangedSetting = { key: "rolloverHour", value: 4, changed: before };
    expect(soundSetting(setting, changed)).toBe(setting);
    expect(soundSetting({ ...setting, value: 4.5 }, changed)).toEqual({ ...setting, changed });
    const minutes: DayMinutes = { day: "2026-11-27" as Day, minutes: 45, changed: before };
    expect(soundDayMinutes(minutes, changed)).toBe(minutes);
    expect(soundDayMinutes({ ...minutes, minutes: 601 }, changed)).toEqual({
      ...minutes,
      minutes: null,
      changed,
    });
  });
});
