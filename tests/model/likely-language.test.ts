import { describe, expect, it } from "vitest";
import { likelyLanguage } from "#model/likely-language.ts";

describe("the language that a text seems to be in", () => {
  it.each([
    [
      "en",
      "What is the difference between a list and a tuple? The list is mutable, and this is what you want for most of the work with your data.",
    ],
    [
      "de",
      "Was ist der Unterschied zwischen einer Liste und einem Tupel? Die Liste ist veränderbar, das Tupel nicht, und die Frage wird oft mit einem Beispiel gestellt.",
    ],
    [
      "es",
      "¿Qué diferencia hay entre una lista y una tupla? Las listas se cambian, y los datos de una tupla no. Es más seguro para los valores que no cambian.",
    ],
    [
      "fr",
      "Quelle est la différence entre une liste et un tuple ? Les listes sont modifiables et le tuple ne l’est pas, ce qui est pratique pour les données dans une clé.",
    ],
    ["ja", "リストとタプルの違いは何ですか。リストは変更できます。"],
  ])("is %s", (tag, text) => {
    expect(likelyLanguage(text)).toBe(tag);
  });

  it.each([
    "",
    "The end.",
    "CPU RAM SSD GPU TPU",
    "der die das the and of is ist und what that nicht",
  ])("is not clear of %j", (text) => {
    expect(likelyLanguage(text)).toBeNull();
  });
});
