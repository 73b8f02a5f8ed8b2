import * as v from "valibot";
import { type Day, parseDay } from "#model/day.ts";
import type { DeviceId } from "#model/ids.ts";
import type { Instant } from "#model/time.ts";
import { backupLimits } from "./limits.ts";

// The values that rows of a backup are made of. Lengths of texts are not looked at: what a deck may say is asked where decks are
// made, and a line has a limit of its own.

export const id = <Id extends string>() =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(backupLimits.id)) as unknown as v.GenericSchema<
    string,
    Id
  >;

export const texts = v.array(v.string());

export const whole = v.pipe(v.number(), v.safeInteger());
export const count = v.pipe(whole, v.minValue(0));
export const finite = v.pipe(v.number(), v.finite());

/** A number within a range of `settingLimits`. */
export const within = ({ min, max, whole }: { min: number; max: number; whole: boolean }) =>
  v.pipe(
    v.number(),
    v.minValue(min),
    v.maxValue(max),
    v.check((value) => !whole || Number.isInteger(value), "must be a whole number"),
  );

/** As far from 1970 as a date of JavaScript may be, in milliseconds. */
const farthest = 8.64e15;

export const instant = v.pipe(
  whole,
  v.minValue(-farthest),
  v.maxValue(farthest),
) as unknown as v.GenericSchema<number, Instant>;

export const day = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== null, "must be a day of the calendar"),
) as unknown as v.GenericSchema<string, Day>;

export const stamp = v.strictObject({ at: instant, counter: count, device: id<DeviceId>() });
