import type { StoredBackup } from "#app/backup-places.ts";
import { say } from "#words/data.ts";
import { locale } from "#words/language.ts";

const inUnits = (unit: "kilobyte" | "megabyte") =>
  new Intl.NumberFormat(locale, { style: "unit", unit, maximumSignificantDigits: 2 });
const [kilobytes, megabytes] = [inUnits("kilobyte"), inUnits("megabyte")];

/** "28 kB", "1.2 MB". */
export const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000 ? kilobytes.format(bytes / 1_000) : megabytes.format(bytes / 1_000_000);

/** Why a backup was made, behind its date. */
export const reasonInWords = (reason: StoredBackup["reason"]): string => say(reasons[reason]);

const reasons = {
  practice: "afterPractice",
  asked: "asked",
  restore: "beforeRestore",
  import: "beforeImport",
  repair: "beforeRepair",
} as const satisfies Record<StoredBackup["reason"], string>;
