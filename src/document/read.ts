import type { Root } from "hast";
import { askedBy, type Draft, type Reading, type Skipped } from "#model/draft.ts";
import { sentencesOf } from "#model/sentences.ts";
import { say } from "#words/document.ts";
import { actionsIn } from "./actions.ts";
import { contentsOf } from "./contents.ts";
import { flowOf } from "./flow.ts";
import { formatOf, type Source } from "./format.ts";
import { clean, parseHtml } from "./html.ts";
import { leftOut } from "./left-out.ts";
import { parseMarkdown } from "./markdown.ts";
import { joinSides, toSections } from "./mistake-sections.ts";
import { type Pair, pairsIn } from "./pitfalls.ts";
import { parsePlainText } from "./plain.ts";
import { type Read, readQuestion } from "./questions.ts";
import { segmentsOf, type TextSegment } from "./segments.ts";

/**
 * Reads a guide: its questions, its mistakes and its actions, each with its whole answer and where it stands, and what
 * was seen and left out. Structure is read and no word is added. It never throws: a document that is nested beyond
 * reading is read as plain text.
 */
export function readDocument(source: Source): Reading {
  const text = readable(source.text);
  const format = formatOf({ ...source, text });
  try {
    return readAs({ ...source, text, format });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const reading = readAs({ ...source, text, format: "text" });
    const reason = say("readAsText");
    return { ...reading, skipped: [{ text: reading.title, reason, line: 1 }, ...reading.skipped] };
  }
}

/** Without what no text holds: control characters, and halves of characters. */
const readable = (text: string): string =>
  text
    .replace(/^\ufeff/, "")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken away
    .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "")
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replace(/[\f\u2028\u2029]/g, "\n");

function readAs(source: Source): Reading {
  const { tree, title: named, skipped } = parse(source);
  const cut = segmentsOf(flowOf({ ...tree, children: clean(tree.children) }));
  const segments = joinSides(cut.segments.map(toSections));
  const title = titleOf(source, named, cut.title);
  const isContents = contentsOf(segments);
  const read = segments.map((segment) =>
    segment.type === "question"
      ? readQuestion(segment, title)
      : readText(segment, title, isContents),
  );
  const notes = byLine(read.flatMap((each) => each.notes));
  const { kept, repeated } = withoutRepeats(notes);
  const left = [...skipped, ...read.flatMap((each) => each.skipped), ...repeated];
  return { title, notes: kept, skipped: byLine(left) };
}

/** In their order; what a browser moves out of a broken table goes back to where it was written. */
const byLine = <Item extends { readonly line: number }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => a.line - b.line);

type Parsed = { tree: Root; title: string | null; skipped: readonly Skipped[] };

function parse(source: Source): Parsed {
  switch (formatOf(source)) {
    case "html":
      return { ...parseHtml(source.text), skipped: [] };
    case "markdown": {
      const { bounded: line, ...parsed } = parseMarkdown(source.text);
      const reason = say("beyondReading");
      const text =
        line === null ? "" : (source.text.split(/\r\n?|\n/)[line - 1] ?? "").slice(0, 80);
      return { ...parsed, skipped: line === null ? [] : [{ text, reason, line }] };
    }
    default:
      return { tree: parsePlainText(source.text), title: null, skipped: [] };
  }
}

/** A page's own name often has the site's name behind it; its heading has not. */
function titleOf(source: Source, named: string | null, heading: string | null): string {
  const isPage = formatOf(source) === "html";
  return (isPage ? (heading ?? named) : (named ?? heading)) ?? titleFrom(source.name);
}

const titleFrom = (name: string | undefined): string =>
  (name ?? "")
    .replace(/^.*[/\\]/, "")
    .replace(/\.[^.]+$/, "")
    .replace(/[-_]+/g, " ")
    .trim() || say("untitled");

/** The mistakes and actions in the text of a section, and what it holds that is neither. */
function readText(
  segment: TextSegment,
  title: string,
  isContents: Parameters<typeof actionsIn>[1],
): Read {
  const { section } = segment;
  const place = placeIn(section, title);
  const { actions, rest } = actionsIn(segment, isContents);
  const { pairs, skipped } = pairsIn({ ...segment, body: rest });
  const notes = [
    ...pairs.map((pair) => ({
      at: pair.at,
      note: toPitfall(pair, pair.isSection ? placeIn(section.slice(0, -1), title) : place),
    })),
    ...actions.map(({ at, ...action }) => ({
      at,
      note: { kind: "action", ...place, ...action } as const,
    })),
  ];
  return {
    notes: notes.sort((a, b) => a.at - b.at).map(({ note }) => note),
    skipped: [...skipped, ...leftOut(segment, isContents)],
  };
}

const placeIn = (section: readonly string[], title: string) => ({
  section,
  topic: section.at(-1) ?? title,
});

function toPitfall(
  { mistake, better, why, line }: Pair,
  place: Pick<Draft, "section" | "topic">,
): Draft {
  const isCode = better.startsWith("```");
  const points = isCode ? [better] : sentencesOf(better).slice(0, 7);
  const answer = [better, why].filter(Boolean).join("\n\n");
  return { kind: "pitfall", mistake, better, why, ...place, line, answer, points };
}

/** A note that says the same as one before it is left out. */
function withoutRepeats(notes: readonly Draft[]): { kept: Draft[]; repeated: Skipped[] } {
  const seen = new Set<string>();
  const kept: Draft[] = [];
  const repeated: Skipped[] = [];
  for (const note of notes) {
    const asked = askedBy(note);
    const key = `${asked}\n${note.answer}`;
    if (seen.has(key)) repeated.push({ text: asked, reason: say("repeated"), line: note.line });
    else kept.push(note);
    seen.add(key);
  }
  return { kept, repeated };
}
