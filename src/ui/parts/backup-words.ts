import type { StoredBackup } from "#app/backup-places.ts";
import { counted } from "./counted.ts";
import { locale } from "./locale.ts";

const inUnits = (unit: "kilobyte" | "megabyte") =>
  new Intl.NumberFormat(locale, { style: "unit", unit, maximumSignificantDigits: 2 });
const [kilobytes, megabytes] = [inUnits("kilobyte"), inUnits("megabyte")];

/** "28 kB", "1.2 MB". */
export const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000 ? kilobytes.format(bytes / 1_000) : megabytes.format(bytes / 1_000_000);

/** Why a backup was made, behind its date. */
export const reasonInWords: Record<StoredBackup["reason"], string> = {
  practice: "after practice",
  asked: "saved by you",
  restore: "before something was restored",
  import: "before a deck was added",
  repair: "before a repair",
};

export const reviewsInWords = (count: number): string => counted(count, "review");
