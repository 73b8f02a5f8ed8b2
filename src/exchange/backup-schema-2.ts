import * as v from "valibot";
import type { Collection, CollectionTable } from "#model/collection.ts";
import type { AnswerId, DeckId, NoteId, ReviewId, SittingId } from "#model/ids.ts";
import { actionStates } from "#model/mine.ts";
import { origins } from "#model/review.ts";
import { mock } from "./backup-mock.ts";
import { noteEntries2 } from "./backup-notes.ts";
import { cardId, deck, review, rowSchemas1, sitting } from "./backup-schema-1.ts";
import { count, day, id, instant, stamp } from "./backup-values.ts";

// The rows of a backup of format 2: those of format 1, with what a person has made of them. As there, a field that is not named
// here is refused.

const stamped = <Value extends v.GenericSchema>(value: Value) =>
  v.strictObject({ value, changed: stamp });

const removed = v.exactOptional(stamped(v.boolean()));

const mine = v.strictObject({
  place: v.exactOptional(
    stamped(v.nullable(v.strictObject({ deck: id<DeckId>(), topic: v.string() }))),
  ),
  removed,
  state: v.exactOptional(stamped(v.picklist(actionStates))),
  evidence: v.exactOptional(stamped(v.strictObject({ text: v.string(), link: v.string() }))),
  daysBefore: v.exactOptional(stamped(v.nullable(count))),
  finding: v.exactOptional(stamped(v.string())),
});

const origin = v.picklist(origins);

const entry = { id: id<ReviewId>(), card: cardId, at: instant, day };

const answer = v.strictObject({
  id: id<AnswerId>(),
  words: stamped(
    v.variant("form", [
      v.strictObject({ form: v.literal("plain"), text: v.string() }),
      v.strictObject({
        form: v.literal("story"),
        name: v.string(),
        situation: v.string(),
        task: v.string(),
        action: v.string(),
        result: v.string(),
      }),
    ]),
  ),
  serves: stamped(v.array(id<NoteId>())),
  removed,
});

/** What a row of each table must be. */
export const rowSchemas2 = {
  ...rowSchemas1,
  decks: v.strictObject({
    ...deck.entries,
    origin: v.picklist(["starter", "guide", "own"]),
    removed,
    lang: v.exactOptional(v.string()),
  }),
  notes: v.strictObject({
    ...noteEntries2,
    authored: v.exactOptional(v.literal(true)),
    mine: v.exactOptional(mine),
  }),
  reviews: v.variant("entry", [
    v.strictObject({ ...review.entries, origin }),
    v.strictObject({
      ...entry,
      entry: v.literal("retraction"),
      retracts: id<ReviewId>(),
      sitting: v.exactOptional(id<SittingId>()),
    }),
    v.strictObject({ ...entry, entry: v.literal("reset") }),
  ]),
  sittings: v.strictObject({ ...sitting.entries, origin }),
  answers: answer,
  mocks: mock,
} satisfies Record<CollectionTable, v.GenericSchema>;

/** A type with its brands, and otherwise written out, so that equal types look equal. */
type WrittenOut<Type> = Type extends string | number | boolean | null
  ? Type
  : Type extends readonly (infer Item)[]
    ? readonly WrittenOut<Item>[]
    : { readonly [Key in keyof Type]: WrittenOut<Type[Key]> };

type Same<A, B> =
  (<Type>() => Type extends A ? 1 : 2) extends <Type>() => Type extends B ? 1 : 2 ? true : false;

/**
 * The rows of format 2 are those of the model, field by field. Where this no longer compiles, the model has changed: leave format
 * 2 as it is, and begin a new format beside it.
 */
export const isAsInModel: {
  readonly [Table in CollectionTable]: Same<
    WrittenOut<v.InferOutput<(typeof rowSchemas2)[Table]>>,
    WrittenOut<Collection[Table][number]>
  >;
} = {
  decks: true,
  notes: true,
  cards: true,
  reviews: true,
  sittings: true,
  interviews: true,
  dayMinutes: true,
  settings: true,
  answers: true,
  mocks: true,
};
