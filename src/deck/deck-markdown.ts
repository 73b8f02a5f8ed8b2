import type { Deck } from "#model/deck.ts";
import {
  type Action,
  askedIn,
  type Fact,
  type Note,
  type Pitfall,
  type Question,
  type Sequence,
} from "#model/note.ts";
import { say } from "#words/deck.ts";
import { deckAsRead } from "./as-read.ts";
import { fillGaps } from "./faces.ts";

// Laid out so that a person reads it with pleasure, and so that the reader of guides finds again what it can: what follows a
// question is its answer, therefore facts and actions stand before the questions of their topic; mistakes are known by the
// heading above them. Its headings and labels follow the language of the app, in words that the reader knows in any of them.

type Of<Content> = { readonly content: Content; readonly note: Note };

/** A deck as its user reads it, as Markdown (GFM). */
export function deckMarkdown(deck: Deck): string {
  const { title, about, guide, notes } = deckAsRead(deck);
  const pitfalls = notes.flatMap((note) => of(note, "pitfall"));
  const blocks = [
    `# ${oneLine(title)}`,
    about,
    guide.title === title ? "" : `*${guideInWords(guide)}*`,
    ...topicsOf(notes).flatMap(topicBlocks),
    ...(pitfalls.length > 0 ? [`## ${say("mistakes")}`, ...pitfallBlocks(pitfalls)] : []),
    ...disputedBlocks(notes),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

const guideInWords = ({ title, year }: Deck["guide"]): string =>
  year === null ? say("fromGuide", { guide: title }) : say("fromGuideOf", { guide: title, year });

type Kind = Note["content"]["kind"];

const of = <K extends Kind>(note: Note, kind: K): Of<Extract<Note["content"], { kind: K }>>[] =>
  note.content.kind === kind
    ? [{ note, content: note.content as Extract<Note["content"], { kind: K }> }]
    : [];

const topicsOf = (notes: readonly Note[]): (readonly [string, readonly Note[]])[] => {
  const topics = new Map<string, Note[]>();
  for (const note of notes) topics.set(note.topic, [...(topics.get(note.topic) ?? []), note]);
  return [...topics];
};

function topicBlocks([topic, notes]: readonly [string, readonly Note[]]): string[] {
  const facts = notes.flatMap((note) => of(note, "fact"));
  const actions = notes.flatMap((note) => of(note, "action"));
  const asked = notes.flatMap((note) => [...of(note, "question"), ...of(note, "sequence")]);
  const blocks = [
    facts.map(({ content }) => factItem(content)).join("\n"),
    actions.map(({ content }) => actionItem(content)).join("\n"),
    ...asked.flatMap(({ content }) => questionBlocks(content)),
  ].filter(Boolean);
  return blocks.length > 0 ? [`## ${oneLine(topic)}`, ...blocks] : [];
}

const factItem = ({ text }: Fact): string => item(fillGaps(text, (gap) => `**${gap}**`));

function actionItem({ action, prove, when }: Action): string {
  const task = `${when ? `${oneLine(when)}: ` : ""}${oneLine(action)}`;
  const proof = prove.length === 1 && prove[0] === action ? [] : prove;
  return [item(`[ ] ${task}`), ...proof.map((point) => indented(item(point)))].join("\n");
}

function questionBlocks(content: Question | Sequence): string[] {
  const [asked = "", ...given] = content.prompt.split("\n");
  const rest = given.join("\n").trim();
  const isMarked = /\?\W*$/.test(asked);
  const answer =
    content.kind === "sequence"
      ? content.items.map((step, at) => item(step, `${at + 1}. `)).join("\n")
      : answerOf(content);
  return [
    `### ${isMarked ? "" : "Q: "}${oneLine(asked)}`,
    ...(rest ? [rest, `**${say("answer")}**`] : []),
    answer,
  ];
}

/** The whole answer, where the points are cut from it; else the points, and the answer behind them. */
function answerOf({ points, answer }: Question): string {
  if (answer === undefined) return listed(points);
  const whole = letters(answer);
  const beneath = withHeadingsBelow(answer);
  const isCut = points.every((point) => whole.includes(letters(point)));
  return isCut ? beneath : `${listed(points)}\n\n${beneath}`;
}

function pitfallBlocks(pitfalls: readonly Of<Pitfall>[]): string[] {
  const byTopic = topicsOf(pitfalls.map(({ note }) => note));
  return byTopic.flatMap(([topic, notes]) => [
    `### ${oneLine(topic)}`,
    ...notes
      .flatMap((note) => of(note, "pitfall"))
      .flatMap(({ content }) => [
        `#### ${oneLine(content.mistake)}`,
        whyTable(content),
        `**${say("instead")}**`,
        listed(content.better),
      ]),
  ]);
}

/** A table, which the reader of guides does not take for a part of the mistake. */
const whyTable = ({ why }: Pitfall): string =>
  why.length > 0
    ? [`| ${say("why")} |`, "| --- |", ...why.map((reason) => `| ${cell(reason)} |`)].join("\n")
    : "";

const cell = (text: string): string => oneLine(text).replaceAll("|", "\\|");

function disputedBlocks(notes: readonly Note[]): string[] {
  const disputed = notes.filter((note) => note.disputed.length > 0);
  if (disputed.length === 0) return [];
  return [
    `## ${say("contradictions")}`,
    ...disputed.map(({ content, disputed: sides }) =>
      quote(
        `${oneLine(fillGaps(askedIn(content), (gap) => gap))}\n\n` +
          sides.map(({ says, section }) => item(`${says} (${section})`)).join("\n"),
      ),
    ),
  ];
}

/** What stands in a quotation asks nothing, to the reader of guides. */
const quote = (text: string): string => text.replace(/^/gm, "> ").replace(/ +$/gm, "");

const listed = (points: readonly string[]): string => points.map((point) => item(point)).join("\n");

/** A member of a list; its further lines stand beneath its first. */
const item = (text: string, mark = "- "): string =>
  mark +
  text
    .trim()
    .replace(/\n/g, `\n${" ".repeat(mark.length)}`)
    .replace(/[ \t]+$/gm, "");

const indented = (text: string): string => text.replace(/^(?=.)/gm, "  ");

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Headings within an answer, beneath that of its question. */
function withHeadingsBelow(markdown: string): string {
  let fence: string | null = null;
  const lines = markdown.split("\n").map((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
    if (mark && fence === null) fence = mark;
    else if (mark && fence !== null && mark.startsWith(fence)) fence = null;
    return { line, level: fence === null ? (/^#{1,6}(?= )/.exec(line)?.[0].length ?? 0) : 0 };
  });
  const highest = Math.min(...lines.flatMap(({ level }) => (level > 0 ? [level] : [])));
  const down = Math.max(0, 4 - highest);
  return lines
    .map(({ line, level }) =>
      level > 0 ? "#".repeat(Math.min(6, level + down)) + line.slice(level) : line,
    )
    .join("\n");
}
