import { type Day, parseDay } from "./day.ts";
import type { Stamp } from "./stamp.ts";
import type { Instant } from "./time.ts";

// What a stored value must be for the app to work with it. Storage can hold anything: a fault of a browser or of an earlier
// version may have left something there that no type of today describes.

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === "string";

export const isFlag = (value: unknown): value is boolean => typeof value === "boolean";

export const isNumber = (value: unknown): value is number => Number.isFinite(value);

export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

export const isListOf =
  <Value>(isValue: (value: unknown) => value is Value) =>
  (value: unknown): value is readonly Value[] =>
    Array.isArray(value) && value.every(isValue);

/** The widest range of instants that a date can have. https://tc39.es/ecma262/#sec-time-values-and-time-range */
const furthest = 8.64e15;

export const isInstant = (value: unknown): value is Instant =>
  isNumber(value) && Math.abs(value) <= furthest;

export const isDay = (value: unknown): value is Day => isText(value) && parseDay(value) !== null;

export const isStamp = (value: unknown): value is Stamp =>
  isRecord(value) && isInstant(value.at) && isCount(value.counter) && isText(value.device);

/** What a field is to hold, given what it holds: the same where that can be. */
export type Mend<Value> = (value: unknown) => Value;

export const orElse =
  <Value>(isValue: (value: unknown) => value is Value, other: Value): Mend<Value> =>
  (value) =>
    isValue(value) ? value : other;

/** A field that may be absent. */
export const ifThere =
  <Value>(mend: Mend<Value>): Mend<Value | undefined> =>
  (value) =>
    value === undefined ? undefined : mend(value);

/** What can be read of a list, in its order. */
export const readableOf =
  <Value>(isValue: (value: unknown) => value is Value): Mend<readonly Value[]> =>
  (value) => {
    if (isListOf(isValue)(value)) return value;
    return Array.isArray(value) ? value.filter(isValue) : [];
  };

/** The row itself where all its fields are sound, and otherwise a copy in which the others hold what they are to hold. */
export function mended<Row extends object>(
  row: Row,
  fields: { readonly [Key in keyof Row]?: Mend<Row[Key] | undefined> },
): Row {
  const changes = (Object.keys(fields) as (keyof Row)[]).flatMap((key) => {
    const value = fields[key]?.(row[key]);
    return Object.is(value, row[key]) ? [] : [[key, value] as const];
  });
  return changes.length > 0 ? { ...row, ...Object.fromEntries(changes) } : row;
}
