import { expect, it } from "vitest";
import { asStory } from "#app/answer-words.ts";
import german from "#words/de/answers.json";

it("a text that was told while the app spoke German is a story again, whatever it speaks now", () => {
  const { situation, task, action, result } = german;
  const text = `${situation}: Unten.\n${task}: meine\n${action}: geheilt\n${result}: oben`;
  expect(asStory({ form: "plain", text })).toEqual({
    form: "story",
    name: "",
    situation: "Unten.",
    task: "meine",
    action: "geheilt",
    result: "oben",
  });
});
