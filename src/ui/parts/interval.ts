import type { CardView } from "#app/practice-view.ts";
import type { Rating } from "#model/review.ts";
import { locale } from "#words/language.ts";

type Preview = NonNullable<CardView["previews"]>[Rating];
type Measure = { readonly count: number; readonly unit: "minute" | "day" | "month" | "year" };

const daysPerMonth = 30.44;
const daysPerYear = 365.25;

/** How long until a card comes back: "10 minutes", "4 days", "2.5 months". */
export function intervalInWords(preview: Preview): string {
  const measure = measured(preview);
  return formatFor(measure.unit, digitsOf(measure)).format(measure.count);
}

/** When it comes back: "in 10 minutes". Other languages than English say the days themselves differently then: "in 4 Tagen". */
export function intervalAheadInWords(preview: Preview): string {
  const measure = measured(preview);
  const rounded = Number(measure.count.toFixed(digitsOf(measure)));
  return new Intl.RelativeTimeFormat(locale).format(rounded, measure.unit);
}

function measured({ unit, count }: Preview): Measure {
  if (unit === "minutes") return { count, unit: "minute" };
  if (count < daysPerMonth) return { count, unit: "day" };
  return count < daysPerYear
    ? { count: count / daysPerMonth, unit: "month" }
    : { count: count / daysPerYear, unit: "year" };
}

const digitsOf = ({ count }: Measure): number => (count < 10 ? 1 : 0);

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
