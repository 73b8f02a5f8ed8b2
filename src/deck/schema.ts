import * as v from "valibot";
import { fillGaps, gapsOf } from "./faces.ts";

// The one schema of a deck file. Its messages are read by deck authors, so each says what to write instead.

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const text = (longest: number) =>
  v.pipe(
    v.string(`must be text; put quotes around it if it looks like a number, a date or yes/no`),
    v.trim(),
    v.minLength(1, "must not be empty"),
    v.maxLength(
      longest,
      ({ received }) => `is too long (${received} characters; at most ${longest})`,
    ),
  );

const slug = v.pipe(
  text(60),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "may hold only a to z, 0 to 9 and single hyphens: my-key"),
);

/** Few enough words to be said, and ticked, as one idea. */
const longestPoint = 15;
const point = v.pipe(
  text(200),
  v.check(
    (said) => wordsIn(said) <= longestPoint,
    ({ input }) => `has ${wordsIn(input)} words; a key point has at most ${longestPoint}`,
  ),
);

const listOf = (least: number, most: number, what: string) =>
  v.pipe(
    v.array(point, `must be a list of ${what}, each on a line of its own that begins with "- "`),
    v.minLength(least, `needs at least ${least} ${what}`),
    v.maxLength(most, ({ received }) => `has ${received} ${what}; at most ${most}: split the note`),
    v.check((items) => new Set(items).size === items.length, `says one of its ${what} twice`),
  );

const points = listOf(1, 7, "key points");
const pointOrPoints = v.union(
  [
    v.pipe(
      point,
      v.transform((only): string[] => [only]),
    ),
    points,
  ],
  "must be a key point of at most 15 words, or a list of 1 to 7 of them",
);

const statement = v.strictObject({ says: text(200), section: text(120) });

const common = {
  key: slug,
  topic: v.pipe(
    text(40),
    v.check((topic) => topic === topic.toLowerCase(), "must be written in lower case"),
  ),
  section: v.optional(text(120)),
  disputed: v.optional(
    v.pipe(
      v.array(statement, "must be a list of statements, each with says and section"),
      v.minLength(2, "needs both sides: at least 2 statements"),
      v.maxLength(4, "may hold at most 4 statements"),
    ),
  ),
};

const question = v.strictObject({
  ...common,
  kind: v.literal("question"),
  prompt: text(300),
  points,
});
const pitfall = v.strictObject({
  ...common,
  kind: v.literal("pitfall"),
  mistake: text(300),
  better: pointOrPoints,
  why: pointOrPoints,
});
const sequence = v.strictObject({
  ...common,
  kind: v.literal("sequence"),
  prompt: text(300),
  items: listOf(3, 7, "items"),
});
const fact = v.strictObject({
  ...common,
  kind: v.literal("fact"),
  text: v.pipe(
    text(300),
    v.check(
      (sentence) => gapsOf(sentence).length > 0,
      "has no gap: mark what is asked for as {{gap}}",
    ),
    v.check((sentence) => gapsOf(sentence).length <= 4, "has more than 4 gaps: split the note"),
    v.check(
      (sentence) => gapsOf(sentence).every((gap) => gap !== "" && wordsIn(gap) <= longestPoint),
      "has a gap that is empty or longer than 15 words",
    ),
    v.check(
      (sentence) => !/\{\{|\}\}/.test(fillGaps(sentence, () => "")),
      "has a gap that is not closed: write {{gap}}",
    ),
  ),
});
const action = v.strictObject({
  ...common,
  kind: v.literal("action"),
  action: text(200),
  prove: pointOrPoints,
  when: v.optional(text(40)),
});

export const noteSchema = v.variant(
  "kind",
  [question, pitfall, sequence, fact, action],
  "must be question, pitfall, sequence, fact or action",
);

export const deckSchema = v.strictObject({
  id: slug,
  title: text(40),
  about: v.optional(text(200)),
  guide: v.strictObject({
    title: text(120),
    section: text(120),
    year: v.pipe(
      v.number("must be a year, such as 2026"),
      v.integer(),
      v.minValue(1900, "must be a year, such as 2026"),
      v.maxValue(2200, "must be a year, such as 2026"),
    ),
  }),
  notes: v.pipe(
    v.array(noteSchema, "must be a list of notes"),
    v.minLength(1, "needs at least one note"),
  ),
});

export type DeckFile = v.InferOutput<typeof deckSchema>;
export type NoteEntry = v.InferOutput<typeof noteSchema>;
