/** The language of a deck that does not say which it is in. */
export const usualLanguage = "en";

/**
 * A language tag as BCP 47 writes it, such as `de` or `pt-BR`; null where the text is none. What begins with a whole word ("german")
 * would be well formed, but means no language.
 */
export function languageTag(text: unknown): string | null {
  if (typeof text !== "string" || !/^[a-z]{2,3}(-|$)/i.test(text) || text.length > 35) return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

/** The language of a deck as it is stored, which may hold anything. */
export const languageOf = ({ lang }: { readonly lang?: unknown }): string =>
  languageTag(lang) ?? usualLanguage;

/** The language without its region or script: `pt` of `pt-BR`. */
export const baseLanguage = (tag: string): string => tag.replace(/[-_].*/s, "").toLowerCase();
