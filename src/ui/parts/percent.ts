import { locale } from "#words/language.ts";

const format = new Intl.NumberFormat(locale, { style: "percent" });

/** "86%", from 0.86. */
export const percent = (share: number): string => format.format(share);
