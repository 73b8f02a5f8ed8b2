import * as v from "valibot";
import { languageTag } from "#model/language.ts";
import { fillGaps, gapsOf } from "./faces.ts";
import { deckOfAnyGuide, type Limits, starterDeck } from "./limits.ts";

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

const year = v.pipe(
  v.number("must be a year, such as 2026"),
  v.integer(),
  v.minValue(1900, "must be a year, such as 2026"),
  v.maxValue(2200, "must be a year, such as 2026"),
);

/** What an interviewer asks next. */
const followUps = (longest: number) =>
  v.pipe(
    v.array(
      text(longest),
      'must be a list of questions, each on a line of its own that begins with "- "',
    ),
    v.minLength(1, "needs at least one question, or leave it out"),
    v.maxLength(3, ({ received }) => `has ${received} questions; at most 3`),
    v.check((asked) => new Set(asked).size === asked.length, "asks one of its questions twice"),
  );

function partsOf(limits: Limits) {
  const point = v.pipe(
    text(limits.point.characters),
    v.check(
      (said) => wordsIn(said) <= limits.point.words,
      ({ input }) => `has ${wordsIn(input)} words; a key point has at most ${limits.point.words}`,
    ),
  );
  const listOf = (least: number, most: number, what: string) =>
    v.pipe(
      v.array(point, `must be a list of ${what}, each on a line of its own that begins with "- "`),
      v.minLength(least, `needs at least ${least} ${what}`),
      v.maxLength(
        most,
        ({ received }) => `has ${received} ${what}; at most ${most}: split the note`,
      ),
      v.check((items) => new Set(items).size === items.length, `says one of its ${what} twice`),
    );
  const points = listOf(1, 7, "key points");
  const only = v.pipe(
    point,
    v.transform((said): string[] => [said]),
  );
  const pointOrPoints = v.union(
    [only, points],
    `must be a key point of at most ${limits.point.words} words, or a list of 1 to 7 of them`,
  );
  return { listOf, points, pointOrPoints };
}

function noteSchema(limits: Limits) {
  const { listOf, points, pointOrPoints } = partsOf(limits);
  const statement = v.strictObject({ says: text(limits.statement), section: text(limits.heading) });
  const common = {
    key: slug,
    topic: v.pipe(
      text(limits.topic),
      v.check(
        (topic) => !limits.lowerCaseTopics || topic === topic.toLowerCase(),
        "must be written in lower case",
      ),
    ),
    section: v.optional(text(limits.heading)),
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
    prompt: text(limits.prompt),
    points,
    answer: v.optional(text(limits.answer)),
    followUps: v.optional(followUps(limits.followUp)),
  });
  const pitfall = v.strictObject({
    ...common,
    kind: v.literal("pitfall"),
    mistake: text(limits.prompt),
    better: pointOrPoints,
    why: limits.needsWhy ? pointOrPoints : v.optional(pointOrPoints),
  });
  const sequence = v.strictObject({
    ...common,
    kind: v.literal("sequence"),
    prompt: text(limits.prompt),
    items: listOf(3, 7, "items"),
  });
  const fact = v.strictObject({
    ...common,
    kind: v.literal("fact"),
    text: v.pipe(
      text(limits.prompt),
      v.check(
        (sentence) => gapsOf(sentence).length > 0,
        "has no gap: mark what is asked for as {{gap}}",
      ),
      v.check((sentence) => gapsOf(sentence).length <= 4, "has more than 4 gaps: split the note"),
      v.check(
        (sentence) =>
          gapsOf(sentence).every((gap) => gap !== "" && wordsIn(gap) <= limits.point.words),
        `has a gap that is empty or longer than ${limits.point.words} words`,
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
    action: text(limits.action),
    prove: pointOrPoints,
    when: v.optional(text(40)),
  });
  return v.variant(
    "kind",
    [question, pitfall, sequence, fact, action],
    "must be question, pitfall, sequence, fact or action",
  );
}

const notLanguage = "must be the tag of a language, such as de or pt-BR";

const language = v.pipe(
  text(35),
  v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, notLanguage),
  v.check((tag) => languageTag(tag) !== null, notLanguage),
);

const schemaWith = (limits: Limits) =>
  v.strictObject({
    id: slug,
    title: text(limits.title),
    about: v.optional(text(200)),
    lang: v.optional(language),
    position: v.optional(
      v.pipe(v.number("must be a whole number"), v.integer("must be a whole number")),
    ),
    guide: v.strictObject({
      title: text(limits.heading),
      section: text(limits.heading),
      year: limits.needsYear ? year : v.optional(year),
    }),
    notes: v.pipe(
      v.array(noteSchema(limits), "must be a list of notes"),
      v.minLength(1, "needs at least one note"),
    ),
  });

/** What the files in `decks/` are held to. */
export const starterSchema = schemaWith(starterDeck);

/** What a deck made from any guide is held to. */
export const deckSchema = schemaWith(deckOfAnyGuide);

export type DeckFile = v.InferOutput<typeof deckSchema>;
export type NoteEntry = DeckFile["notes"][number];
