import type { StoredBackup } from "#app/backup-places.ts";
import { counted } from "./counted.ts";
import { locale } from "./locale.ts";

const megabytes = new Intl.NumberFormat(locale, {
  style: "unit",
  unit: "megabyte",
  maximumSignificantDigits: 2,
});

export const sizeInWords = (bytes: number): string => megabytes.format(bytes / 1_000_000);

/** Why a backup was made, behind its date. */
export const reasonInWords: Record<StoredBackup["reason"], string> = {
  practice: "after practice",
  asked: "saved by you",
  restore: "before something was restored",
  import: "before a deck was added",
  repair: "before a repair",
};

export const reviewsInWords = (count: number): string => counted(count, "review");
