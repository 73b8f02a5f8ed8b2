import fc from "fast-check";
import type { Content } from "#model/note.ts";

// What notes say, whatever it is: the parts that arbitrary collections are made of.

/** A record whose fields named here may be absent. */
export const recordOf = <Row extends object>(
  fields: { [Key in keyof Row]-?: fc.Arbitrary<Exclude<Row[Key], undefined>> },
  optional: readonly (keyof Row)[] = [],
): fc.Arbitrary<Row> =>
  fc.record(fields as Record<string, fc.Arbitrary<unknown>>, {
    noNullPrototype: true,
    requiredKeys: Object.keys(fields).filter((key) => !optional.includes(key as keyof Row)),
  }) as unknown as fc.Arbitrary<Row>;

export const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "",
    "line\nline",
    '"\\"',
    "\u2028",
    "\ud800",
    "__proto__",
    "日本語 😀",
    "</script>",
  ),
);
export const texts = fc.array(text, { maxLength: 4 });

export const content: fc.Arbitrary<Content> = fc.oneof(
  recordOf<Extract<Content, { kind: "question" }>>(
    { kind: fc.constant("question"), prompt: text, points: texts, answer: text, followUps: texts },
    ["answer", "followUps"],
  ),
  recordOf<Extract<Content, { kind: "pitfall" }>>({
    kind: fc.constant("pitfall"),
    mistake: text,
    better: texts,
    why: texts,
  }),
  recordOf<Extract<Content, { kind: "sequence" }>>({
    kind: fc.constant("sequence"),
    prompt: text,
    items: texts,
  }),
  recordOf<Extract<Content, { kind: "fact" }>>(
    {
      kind: fc.constant("fact"),
      text: text.map((said) => `${said} {{gap}}`),
      numbers: fc.tuple(fc.integer({ min: 1, max: 9 })),
    },
    ["numbers"],
  ),
  recordOf<Extract<Content, { kind: "action" }>>(
    { kind: fc.constant("action"), action: text, prove: texts, when: text },
    ["when"],
  ),
);
