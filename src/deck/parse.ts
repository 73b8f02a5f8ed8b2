import * as v from "valibot";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { Deck } from "#model/deck.ts";
import { deckId, noteId } from "#model/ids.ts";
import { languageTag } from "#model/language.ts";
import type { Content, Note } from "#model/note.ts";
import { assertUnreachable } from "#model/unreachable.ts";
import { DeckError } from "./error.ts";
import { type DeckFile, deckSchema, type NoteEntry, starterSchema } from "./schema.ts";

/**
 * Reads a deck file.
 *
 * @param source the file's text, YAML
 * @param file the file's name, for messages
 * @param of what the file is held to: decks written for Rehearse to what a phone shows, others to what a guide may say
 * @throws DeckError naming every fault as `file:line: note "key": reason`
 */
export function parseDeck(source: string, file: string, of: "starter" | "guide" = "starter"): Deck {
  const lines = new LineCounter();
  const yaml = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  if (yaml.errors.length > 0) {
    throw new DeckError(
      yaml.errors.map((error) => `${file}:${lines.linePos(error.pos[0]).line}: ${error.message}`),
    );
  }
  const raw: unknown = yaml.toJS({ maxAliasCount: 0 });
  // A list is an object to JavaScript, but not to a deck author.
  const parsed = v.safeParse(
    of === "starter" ? starterSchema : deckSchema,
    Array.isArray(raw) ? null : raw,
  );
  const lineOf = (path: readonly unknown[]) => lines.linePos(offsetOf(yaml, path)).line;
  if (!parsed.success) {
    throw new DeckError(
      parsed.issues.map((issue) => describe(innermost(issue), raw, file, lineOf)),
    );
  }
  const twice = repeatedKeys(parsed.output);
  if (twice.length > 0) {
    throw new DeckError(
      twice.map(
        (at) =>
          `${file}:${lineOf(["notes", at, "key"])}: note "${parsed.output.notes[at]?.key}": ` +
          "its key is taken by a note above; give it one of its own",
      ),
    );
  }
  return toDeck(parsed.output);
}

function toDeck(file: DeckFile): Deck {
  const deck = deckId(file.id);
  const notes = file.notes.map(
    (entry): Note => ({
      id: noteId(deck, entry.key),
      deck,
      topic: entry.topic,
      section: entry.section ?? file.guide.section,
      content: toContent(entry),
      disputed: entry.disputed ?? [],
      edit: null,
      retired: false,
    }),
  );
  const { title, about = "", guide, position = null } = file;
  const lang = languageTag(file.lang);
  return {
    id: deck,
    title,
    about,
    position,
    guide: { ...guide, year: guide.year ?? null },
    ...(lang && { lang }),
    notes,
  };
}

function toContent(entry: NoteEntry): Content {
  switch (entry.kind) {
    case "question": {
      const { kind, prompt, points, answer, followUps } = entry;
      return {
        ...{ kind, prompt, points },
        ...(answer !== undefined && { answer }),
        ...(followUps && { followUps }),
      };
    }
    case "pitfall":
      return {
        kind: "pitfall",
        mistake: entry.mistake,
        better: entry.better,
        why: entry.why ?? [],
      };
    case "sequence":
      return { kind: "sequence", prompt: entry.prompt, items: entry.items };
    case "fact":
      return { kind: "fact", text: entry.text };
    case "action": {
      const { action, prove, when } = entry;
      return when === undefined
        ? { kind: "action", action, prove }
        : { kind: "action", action, prove, when };
    }
    default:
      return assertUnreachable(entry);
  }
}

const repeatedKeys = ({ notes }: DeckFile): number[] => {
  const keys = notes.map((note) => note.key);
  return keys.flatMap((key, at) => (keys.indexOf(key) < at ? [at] : []));
};

/** Where the innermost part of the path that exists begins in the text. */
function offsetOf(yaml: Document, path: readonly unknown[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = yaml.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return yaml.contents?.range?.[0] ?? 0;
}

type Fault = { readonly issue: v.BaseIssue<unknown>; readonly path: readonly unknown[] };

/** Where one point or a list of them may stand, what is wrong with the one that was meant. */
function innermost(issue: v.BaseIssue<unknown>): Fault {
  const path = pathOf(issue);
  const meant = issue.issues?.find((inner) => inner.kind === "validation" || inner.path);
  if (!meant) return { issue, path };
  const inner = innermost(meant);
  return { issue: inner.issue, path: [...path, ...inner.path] };
}

const pathOf = (issue: v.BaseIssue<unknown>): unknown[] =>
  (issue.path ?? []).map((part) => part.key);

function describe(
  { issue, path }: Fault,
  raw: unknown,
  file: string,
  lineOf: (path: readonly unknown[]) => number,
): string {
  const [first, position, ...inside] = path;
  const inNote = first === "notes" && typeof position === "number";
  const field = (inNote ? inside : path).map(ordinal).join(", ");
  const where = inNote ? ` note ${noteName(raw, position)}:` : "";
  return `${file}:${lineOf(path)}:${where} ${field ? `${field} ` : ""}${reason(issue)}`.trim();
}

const ordinal = (part: unknown): string =>
  typeof part === "number" ? `no. ${part + 1}` : `${part}`;

function noteName(raw: unknown, position: number): string {
  const notes = (raw as { notes?: { key?: unknown }[] }).notes;
  const key = notes?.[position]?.key;
  return typeof key === "string" ? `"${key}"` : `no. ${position + 1}`;
}

function reason(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "strict_object") {
    if (issue.expected === "never") return "is not a field that this kind has; check its spelling";
    if (issue.received === "undefined") return "is missing";
    return "must be a set of fields, each as name: value";
  }
  return issue.message;
}
