import { describe, expect, it } from "vitest";
import { ask } from "#deck/ask.ts";
import type { Content, Face } from "#model/note.ts";
import { spokenAnswer, spokenQuestion } from "#practice/spoken.ts";

const own = { language: "en", gap: "Lücke" };
const card = (content: Content, face: Face, shuffled: readonly number[] = []) => ({
  ask: ask(content, face),
  face,
  shuffled,
  language: "de",
});
const inGerman = (...texts: string[]) => texts.map((text) => ({ text, language: "de" }));
const inEnglish = (text: string) => ({ text, language: "en" });

describe("what is read aloud of a card", () => {
  it("is the prompt alone of a question, then its points one by one", () => {
    const question = card(
      { kind: "question", prompt: "Warum **Git**?", points: ["Es ist schnell.", "Alle haben es"] },
      "recall",
    );
    expect(spokenQuestion(question, own)).toEqual(inGerman("Warum Git?"));
    expect(spokenAnswer(question)).toEqual(inGerman("Es ist schnell.", "Alle haben es"));
  });

  it("has the options that stand beneath a question, and not its code", () => {
    const prompt = "Was gilt?\n\n- Ja\n- Nein\n\n```\nlet a;\n```";
    const question = card({ kind: "question", prompt, points: ["Ja"] }, "recall");
    expect(spokenQuestion(question, own)).toEqual(inGerman("Was gilt?", "Ja", "Nein"));
  });

  it("says what is to be done where that is not plain, in the language of the app", () => {
    const pitfall = card(
      { kind: "pitfall", mistake: "Er redet nur.", better: ["Er fragt"], why: ["Zu lang"] },
      "spot",
    );
    expect(spokenQuestion(pitfall, own)).toEqual([
      inEnglish("What is wrong here?"),
      ...inGerman("Er redet nur."),
    ]);
    expect(spokenAnswer(pitfall)).toEqual(inGerman("Zu lang"));
  });

  it("says the word for a gap where one is", () => {
    const fact = card({ kind: "fact", text: "Git ist {{verteilt}} und {{frei}}." }, "gap1");
    expect(spokenQuestion(fact, own)).toEqual([
      inEnglish("Fill the gap"),
      ...inGerman("Git ist Lücke und frei."),
    ]);
    expect(spokenAnswer(fact)).toEqual(inGerman("verteilt"));
  });

  it("has the items of a sequence as they are shown, then as they belong", () => {
    const sequence = card(
      { kind: "sequence", prompt: "Wie?", items: ["eins", "zwei", "drei"] },
      "order",
      [2, 0, 1],
    );
    expect(spokenQuestion(sequence, own)).toEqual([
      inEnglish("Put these in order"),
      ...inGerman("Wie?", "drei", "eins", "zwei"),
    ]);
    expect(spokenAnswer(sequence)).toEqual(inGerman("eins", "zwei", "drei"));
  });

  it("has the other points where one is asked for alone", () => {
    const question = card(
      { kind: "question", prompt: "Warum?", points: ["eins", "zwei", "drei"] },
      "point2",
    );
    expect(spokenQuestion(question, own)).toEqual([
      inEnglish("What is missing from this answer?"),
      ...inGerman("Warum?", "eins", "drei"),
    ]);
    expect(spokenAnswer(question)).toEqual(inGerman("zwei"));
  });
});
