import * as v from "valibot";
import type { DeckId, NoteId } from "#model/ids.ts";
import { id, stamp, texts } from "./backup-values.ts";

// Notes as they lie in a backup of format 1; those of format 2 have more fields.

const content = v.variant("kind", [
  v.strictObject({
    kind: v.literal("question"),
    prompt: v.string(),
    points: texts,
    answer: v.exactOptional(v.string()),
  }),
  v.strictObject({ kind: v.literal("pitfall"), mistake: v.string(), better: texts, why: texts }),
  v.strictObject({ kind: v.literal("sequence"), prompt: v.string(), items: texts }),
  v.strictObject({ kind: v.literal("fact"), text: v.string() }),
  v.strictObject({
    kind: v.literal("action"),
    action: v.string(),
    prove: texts,
    when: v.exactOptional(v.string()),
  }),
]);

export const note = v.strictObject({
  id: id<NoteId>(),
  deck: id<DeckId>(),
  topic: v.string(),
  section: v.string(),
  content,
  disputed: v.array(v.strictObject({ says: v.string(), section: v.string() })),
  edit: v.nullable(v.strictObject({ content: v.nullable(content), changed: stamp })),
  retired: v.boolean(),
  changed: v.exactOptional(stamp),
});
