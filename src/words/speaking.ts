import { language, locale } from "./language.ts";
import { speak } from "./words.ts";

// Has the page, or a worker, speak the language of the app.

speak(locale);

/** Resolves once the app has its words. Where those of another language cannot be loaded it speaks English. */
export const spoken: Promise<void> =
  language === "en"
    ? Promise.resolve()
    : import("./german.ts").then(({ german }) => speak(locale, german)).catch(() => {});
