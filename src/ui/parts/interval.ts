import type { CardView } from "#app/practice-view.ts";
import type { Rating } from "#model/review.ts";
import { locale } from "#words/language.ts";

type Preview = NonNullable<CardView["previews"]>[Rating];

const daysPerMonth = 30.44;
const daysPerYear = 365.25;

/** How long until a card comes back: "10 minutes", "4 days", "2.5 months". */
export function intervalInWords({ unit, count }: Preview): string {
  if (unit === "minutes") return measured(count, "minute");
  if (count < daysPerMonth) return measured(count, "day");
  return count < daysPerYear
    ? measured(count / daysPerMonth, "month")
    : measured(count / daysPerYear, "year");
}

const measured = (count: number, unit: string): string =>
  formatFor(unit, count < 10 ? 1 : 0).format(count);

// Making one takes longer than showing an answer may.
const formats = new Map<string, Intl.NumberFormat>();

function formatFor(unit: string, maximumFractionDigits: number): Intl.NumberFormat {
  const key = `${unit} ${maximumFractionDigits}`;
  const known = formats.get(key);
  if (known) return known;
  const options = { style: "unit", unit, unitDisplay: "long", maximumFractionDigits } as const;
  const made = new Intl.NumberFormat(locale, options);
  formats.set(key, made);
  return made;
}
