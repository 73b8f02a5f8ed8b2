import * as v from "valibot";
import type { DeckId, NoteId } from "#model/ids.ts";
import { count, id, stamp, texts } from "./backup-values.ts";

// Notes as they lie in a backup of format 1; those of format 2 have more fields.

const question = v.strictObject({
  kind: v.literal("question"),
  prompt: v.string(),
  points: texts,
  answer: v.exactOptional(v.string()),
});

/** What notes say, but for questions and facts. */
const others = [
  v.strictObject({ kind: v.literal("pitfall"), mistake: v.string(), better: texts, why: texts }),
  v.strictObject({ kind: v.literal("sequence"), prompt: v.string(), items: texts }),
  v.strictObject({
    kind: v.literal("action"),
    action: v.string(),
    prove: texts,
    when: v.exactOptional(v.string()),
  }),
] as const;

const fact = v.strictObject({ kind: v.literal("fact"), text: v.string() });

const content = v.variant("kind", [question, ...others, fact]);

/** In format 2 questions may be followed up, and gaps may be called by other numbers than 1, 2, 3. */
const content2 = v.variant("kind", [
  v.strictObject({ ...question.entries, followUps: v.exactOptional(texts) }),
  ...others,
  v.strictObject({ ...fact.entries, numbers: v.exactOptional(v.array(count)) }),
]);

const edit = <Said extends v.GenericSchema>(said: Said) =>
  v.nullable(v.strictObject({ content: v.nullable(said), changed: stamp }));

export const note = v.strictObject({
  id: id<NoteId>(),
  deck: id<DeckId>(),
  topic: v.string(),
  section: v.string(),
  content,
  disputed: v.array(v.strictObject({ says: v.string(), section: v.string() })),
  edit: edit(content),
  retired: v.boolean(),
  changed: v.exactOptional(stamp),
});

/** A note of format 2, but for the fields that it has besides. */
export const noteEntries2 = { ...note.entries, content: content2, edit: edit(content2) };
