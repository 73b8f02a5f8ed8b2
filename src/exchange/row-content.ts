import type { Content } from "#model/note.ts";
import { assertUnreachable } from "#model/unreachable.ts";
import { say } from "#words/exchange.ts";
import { factsOf, gapsOfClozes, hasCloze } from "./anki-cloze.ts";
import { mostPoints, pointsOfAnswer, sayAll } from "./answer-points.ts";
import { listOfCell } from "./cell-lists.ts";
import type { ColumnRole } from "./table-roles.ts";

/** A field as text: what a browser shows of it, the same as Markdown, and the key points that it is cut into. */
export type FieldText = {
  readonly words: string;
  readonly markdown: string;
  readonly points: () => readonly string[];
};

/** Reads a field that is HTML. The parsers are in src/document, which a worker has: it hands this on. */
export type ReadField = (field: string) => FieldText;

/** A field that is plain text already. */
export const asWritten: ReadField = (field) => {
  const text = field.trim();
  return { words: text, markdown: text, points: () => pointsOfAnswer(text) };
};

/** What a row holds, by role; empty where it has no such column. */
export type RowFields = Readonly<Record<ColumnRole, string>>;

/** What a row says: mostly one note, more where a fact has more gaps than one may have. */
export type RowContent = {
  readonly contents: readonly Content[];
  /** What was not taken over as it is, in sentences. */
  readonly remarks: readonly string[];
};

/** What a row is, and how its fields are read. */
export type RowReading = {
  readonly kind: Content["kind"];
  readonly read: ReadField;
  /** Whether a row with Anki's `{{c1::gap}}` is a fact. */
  readonly clozes: boolean;
};

/** The content of a row. Whether a note can say it is not asked. */
export function contentOfRow(fields: RowFields, reading: RowReading): RowContent {
  const { read, clozes } = reading;
  const kind = clozes && hasCloze(fields.prompt) ? "fact" : reading.kind;
  const asked = promptOf(fields.prompt, read);
  const answer = read(fields.answer);
  const said = fields.points.trim() ? listOfCell(read(fields.points).markdown) : null;
  const points = [...new Set(said ?? answer.points())];
  switch (kind) {
    case "question":
      return question(
        asked,
        points,
        answerWith(fields, answer, points, read),
        listOfCell(read(fields.followUps).markdown),
      );
    case "pitfall": {
      const why = listOfCell(read(fields.why).markdown);
      return one({ kind, mistake: asked, better: points, why });
    }
    case "sequence":
      return one({ kind, prompt: asked, items: said ?? listOfCell(answer.markdown) });
    case "fact": {
      const texts = clozes ? factsOf(gapsOfClozes(asked)) : [asked];
      const contents = texts.map((text) => ({ kind, text }) as const);
      const extra = [fields.points, fields.answer, fields.why].some((text) => text.trim() !== "");
      const remarks = [
        ...(contents.length === 0 ? [say("tooManyGaps")] : []),
        ...(extra ? [say("besideFact")] : []),
      ];
      return { contents, remarks };
    }
    case "action": {
      const when = fields.when.trim();
      const action = { kind, action: asked, prove: points.length > 0 ? points : [asked] } as const;
      return one(when ? { ...action, when } : action);
    }
    default:
      return assertUnreachable(kind);
  }
}

const one = (content: Content): RowContent => ({ contents: [content], remarks: [] });

function question(
  prompt: string,
  points: readonly string[],
  answer: string,
  followUps: readonly string[],
): RowContent {
  const kept = points.slice(0, mostPoints);
  const whole = answer || (kept.length < points.length ? listed(points) : "");
  const content = {
    kind: "question",
    prompt,
    points: kept,
    ...(whole && { answer: whole }),
    ...(followUps.length > 0 && { followUps }),
  } as const;
  return {
    contents: [content],
    remarks: kept.length < points.length ? [say("firstPoints", { most: mostPoints })] : [],
  };
}

/** The whole answer, with what explains it, where the points do not say all of it. */
function answerWith(
  fields: RowFields,
  answer: FieldText,
  points: readonly string[],
  read: ReadField,
): string {
  const own = fields.answer.trim();
  const why = fields.why.trim() ? read(fields.why).markdown : "";
  // Who gives both wants both.
  const isSaid = !fields.points.trim() && sayAll(points, answer.markdown);
  if (!why) return own && !isSaid ? answer.markdown : "";
  const first = own ? answer.markdown : listed(points);
  return [first, why].filter(Boolean).join("\n\n");
}

const listed = (points: readonly string[]): string =>
  points.map((point) => `- ${point}`).join("\n");

/** What is asked is words; code and lists in it stay beneath them. */
function promptOf(field: string, read: ReadField): string {
  const { words, markdown } = read(field);
  return /\n\s*\n|```/.test(markdown) ? markdown : words;
}
