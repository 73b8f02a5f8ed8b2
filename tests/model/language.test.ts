import { describe, expect, it } from "vitest";
import { baseLanguage, languageOf, languageTag } from "#model/language.ts";

describe("a language tag", () => {
  it.each([
    ["de", "de"],
    ["pt-br", "pt-BR"],
    ["ZH-hans", "zh-Hans"],
    ["gsw", "gsw"],
  ])("%s is one, written %s", (text, tag) => {
    expect(languageTag(text)).toBe(tag);
  });

  it.each(["german", "", "d", "de_DE", "de-", "de DE", "12", `de-${"x".repeat(40)}`, 7, null])(
    "%j is none",
    (text) => {
      expect(languageTag(text)).toBeNull();
    },
  );

  it("is English where a deck does not say it, or says what is none", () => {
    expect(languageOf({})).toBe("en");
    expect(languageOf({ lang: "de-at" })).toBe("de-AT");
    expect(languageOf({ lang: { not: "a text" } })).toBe("en");
  });

  it("has a base without region and script", () => {
    expect([baseLanguage("pt-BR"), baseLanguage("de_DE"), baseLanguage("en")]).toEqual([
      "pt",
      "de",
      "en",
    ]);
  });
});
