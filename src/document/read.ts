import type { Root } from "hast";
import { askedBy, type Draft, type Reading, type Skipped } from "#model/draft.ts";
import { sentencesOf } from "#model/sentences.ts";
import { actionsIn, isContentsList } from "./actions.ts";
import { flowOf } from "./flow.ts";
import { formatOf, type Source } from "./format.ts";
import { clean, parseHtml } from "./html.ts";
import { isContents, isPromotion } from "./labels.ts";
import { parseMarkdown } from "./markdown.ts";
import { type Pair, pairsIn } from "./pitfalls.ts";
import { parsePlainText } from "./plain.ts";
import { readQuestion } from "./questions.ts";
import { segmentsOf, type TextSegment } from "./segments.ts";
import { isElement, isTag, wordsOf } from "./tree.ts";

/**
 * Reads a guide: its questions, its mistakes and its actions, each with its whole answer and where it stands, and what
 * was seen and left out. Structure is read and no word is added. It never throws: a document that is nested beyond
 * reading is read as plain text.
 */
export function readDocument(source: Source): Reading {
  try {
    return readTree(source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const reading = readTree({ ...source, format: "text" });
    const reason = "nested too deeply; the document was read as plain text";
    return { ...reading, skipped: [{ text: reading.title, reason, line: 1 }, ...reading.skipped] };
  }
}

function readTree(source: Source): Reading {
  const { tree, title: named } = treeOf(source);
  const segments = segmentsOf(flowOf({ ...tree, children: clean(tree.children) }));
  const title = named ?? segments.title ?? titleFrom(source.name);
  const questions = segments.questions.map((segment) => readQuestion(segment, title));
  const texts = segments.texts.map((segment) => readText(segment, title));
  const notes = [...questions, ...texts].flatMap((read) => read.notes);
  const skipped = [...questions, ...texts].flatMap((read) => read.skipped);
  const { kept, repeated } = withoutRepeats(notes);
  return { title, notes: byLine(kept), skipped: byLine([...skipped, ...repeated]) };
}

function treeOf(source: Source): { tree: Root; title: string | null } {
  switch (formatOf(source)) {
    case "html":
      return parseHtml(source.text);
    case "markdown":
      return parseMarkdown(source.text);
    default:
      return { tree: parsePlainText(source.text), title: null };
  }
}

const titleFrom = (name: string | undefined): string =>
  (name ?? "")
    .replace(/^.*[/\\]/, "")
    .replace(/\.[^.]+$/, "")
    .replace(/[-_]+/g, " ")
    .trim() || "Guide";

type Read = { readonly notes: readonly Draft[]; readonly skipped: readonly Skipped[] };

/** The mistakes and actions in the text of a section, and what it holds that is neither. */
function readText(segment: TextSegment, title: string): Read {
  const { section } = segment;
  const place = { section, topic: section.at(-1) ?? title };
  const { pairs, skipped } = pairsIn(segment);
  const actions = actionsIn(segment).map(
    ({ action, when, answer, points, line }): Draft => ({
      kind: "action",
      action,
      when,
      ...place,
      line,
      answer,
      points,
    }),
  );
  const taken = new Set(actions.map((note) => note.line));
  const pitfalls = pairs
    .filter((pair) => !taken.has(pair.line))
    .map((pair) => toPitfall(pair, place));
  return { notes: [...pitfalls, ...actions], skipped: [...skipped, ...leftOut(segment)] };
}

function toPitfall(
  { mistake, better, why, line }: Pair,
  place: Pick<Draft, "section" | "topic">,
): Draft {
  const points = sentencesOf(better).slice(0, 7);
  const answer = [better, why].filter(Boolean).join("\n\n");
  return { kind: "pitfall", mistake, better, why, ...place, line, answer, points };
}

/** Contents and promotion are named, so that a reader sees that they were not missed. */
function leftOut({ section, body, line }: TextSegment): Skipped[] {
  const heading = section.at(-1);
  if (heading && isContents(heading))
    return [{ text: heading, reason: "a table of contents", line }];
  return body.flatMap((item): Skipped[] => {
    if (item.type !== "block") return [];
    const text = wordsOf(item.node);
    const items = item.node.children.filter(isElement);
    if (isTag(item.node, "ul", "ol") && items.length > 2 && isContentsList(items)) {
      return [{ text: text.slice(0, 200), reason: "a table of contents", line: item.line }];
    }
    return isPromotion(text) && text.length < 500
      ? [{ text, reason: "promotion", line: item.line }]
      : [];
  });
}

const byLine = <Item extends { readonly line: number }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => a.line - b.line);

/** A note that says the same as one before it is left out. */
function withoutRepeats(notes: readonly Draft[]): { kept: Draft[]; repeated: Skipped[] } {
  const seen = new Set<string>();
  const kept: Draft[] = [];
  const repeated: Skipped[] = [];
  for (const note of byLine(notes)) {
    const asked = askedBy(note);
    const key = `${asked}\n${note.answer}`;
    if (seen.has(key))
      repeated.push({ text: asked, reason: "a duplicate, with the same answer", line: note.line });
    else kept.push(note);
    seen.add(key);
  }
  return { kept, repeated };
}
