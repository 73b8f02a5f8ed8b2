import { locale } from "#words/language.ts";

const number = new Intl.NumberFormat(locale);

/** "1 card", "1,200 cards". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number.format(count)} ${count === 1 ? one : many}`;
