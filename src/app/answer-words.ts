import { type PlainWords, type StoryWords, textsOfWords, type Words } from "#model/answer.ts";
import { say } from "#words/answers.ts";

/** The parts of a story that are told, in their order. */
export const storyParts = ["situation", "task", "action", "result"] as const;
export type StoryPart = (typeof storyParts)[number];

/** What is typed by itself: the text of a plain answer, or a part of a story. */
export type AnswerPart = "text" | "name" | StoryPart;

export const noStory: StoryWords = {
  form: "story",
  name: "",
  situation: "",
  task: "",
  action: "",
  result: "",
};

export const noWords: Record<Words["form"], Words> = {
  plain: { form: "plain", text: "" },
  story: noStory,
};

export const hasPart = ({ form }: Words, part: AnswerPart): boolean =>
  (form === "plain") === (part === "text");

/** A part as it is; empty where the words have none of that name. */
export function partOf(words: Words, part: AnswerPart): string {
  if (words.form === "plain") return part === "text" ? words.text : "";
  return part === "text" ? "" : words[part];
}

/**
 * The words once a part says something else. Where they took the other form meanwhile, in another tab, nothing that was typed
 * is lost: it stands beside what is there.
 */
export function withPart(words: Words | null, part: AnswerPart, text: string): Words {
  if (part === "text") {
    if (words?.form !== "story") return { form: "plain", text };
    return { ...words, situation: both(words.situation, text) };
  }
  if (words?.form !== "plain") return { ...(words ?? noStory), [part]: text };
  return { ...words, text: both(words.text, text) };
}

function both(before: string, text: string): string {
  if (before.includes(text)) return before;
  return text.includes(before) ? text : `${before}\n\n${text}`;
}

/** What is told, of a story without its name. */
export const toldIn = (words: Words): readonly string[] =>
  words.form === "plain" ? [words.text] : storyParts.map((part) => words[part]);

/** Whether anything is written. */
export const hasWords = (words: Words): boolean =>
  textsOfWords(words).some((text) => text.trim() !== "");

/** The name of a story; else how it begins, on one line. */
export function titleOf(words: Words): string {
  const name = words.form === "story" ? words.name.trim() : "";
  const begins = textsOfWords(words).find((text) => text.trim() !== "") ?? "";
  return shortened(name || begins.trim().replaceAll(/\s+/g, " "));
}

/** So many characters of a title tell one answer from another. */
const titleLength = 80;

function shortened(text: string): string {
  if (text.length <= titleLength) return text;
  const cut = text.slice(0, titleLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), titleLength / 2)).trimEnd()}…`;
}

/** What the parts are called in the languages of the app: a text that was written in one can be told again in another. */
const labels: Readonly<Record<string, StoryPart>> = {
  situation: "situation",
  task: "task",
  aufgabe: "task",
  action: "action",
  handlung: "action",
  result: "result",
  ergebnis: "result",
};

const labelled = new RegExp(`^(${Object.keys(labels).join("|")}):\\s*`, "i");

/** A story as one text. Where it has more than one part each begins with what it is, so that the story can be made again from it. */
export function asPlain(story: StoryWords): PlainWords {
  const parts = storyParts.filter((part) => story[part].trim() !== "");
  const [only] = parts;
  const name = story.name.trim();
  if (parts.length < 2 && name === "") return { form: "plain", text: only ? story[only] : "" };
  const told = parts.map((part) => `${say(part)}: ${story[part].trim()}`);
  return { form: "plain", text: [name, ...told].filter((text) => text !== "").join("\n\n") };
}

/**
 * A text as a story: what follows a line that begins with "Situation:", "Task:", "Action:" or "Result:", or with German for these,
 * is that part, and a single line in front of them all its name. A text without such lines is the situation, to be shared out by
 * hand.
 */
export function asStory({ text }: PlainWords): StoryWords {
  const lines: Record<AnswerPart, string[]> = {
    text: [],
    name: [],
    situation: [],
    task: [],
    action: [],
    result: [],
  };
  let part: AnswerPart = "text";
  for (const line of text.split("\n")) {
    const label = labelled.exec(line);
    part = labels[label?.[1]?.toLowerCase() ?? ""] ?? part;
    lines[part].push(line.slice(label?.[0].length ?? 0));
  }
  if (part === "text") return { ...noStory, situation: text };
  const said = (of: AnswerPart) => lines[of].join("\n").trim();
  const front = said("text");
  const isName = front !== "" && !front.includes("\n");
  return {
    form: "story",
    name: isName ? front : "",
    situation: isName
      ? said("situation")
      : [front, said("situation")].filter((each) => each !== "").join("\n\n"),
    task: said("task"),
    action: said("action"),
    result: said("result"),
  };
}

export const inForm = (words: Words, form: Words["form"]): Words => {
  if (words.form === form) return words;
  return words.form === "plain" ? asStory(words) : asPlain(words);
};
