import type { DeckId, NoteId } from "#model/ids.ts";
import { isInUse, placeOf } from "#model/note.ts";
import { textsOf } from "#search/fields.ts";
import { livingNotes } from "#search/find.ts";
import { merging } from "#search/merge.ts";
import type { NoteState } from "#search/note-states.ts";
import { PartBuilder } from "#search/part-builder.ts";
import type { Database } from "#store/database.ts";
import {
  deckTitles,
  noteIdsOf,
  notesBehind,
  notesToSearch,
  pendingSearch,
  type SearchedNote,
} from "#store/search.ts";
import { type IndexSide, type IndexState, type SearchIndex, withoutNotes } from "./search-index.ts";
import { SearchRests } from "./search-rests.ts";

/** So many notes are read at once: each time that much is kept, whatever comes. */
const batch = 2_000;
/** So many rows of pending notes, which hold as many notes as were written at once. */
const pendingBatch = 20;

type Titles = ReadonlyMap<DeckId, string>;

/** A step on the way to an index that has everything. */
type Step = {
  /** Notes that are read anew. Those that are not among `notes` are gone. */
  readonly ids: readonly NoteId[];
  readonly notes: readonly SearchedNote[];
  readonly state: IndexState;
  readonly done: readonly number[];
  /** Whether nothing of what there was counts any more. */
  readonly isReset?: boolean;
};

/**
 * Takes into the index what it lacks, step by step, each of which is kept: all notes for the first time, those that were
 * written since, and those of decks that have another title now. What is left when it is stopped is done the next time.
 *
 * @param onStep is called after each step
 */
export async function bringSearch(
  db: Database,
  index: SearchIndex,
  onStep: () => void,
): Promise<void> {
  const rests = new SearchRests();
  for (;;) {
    if (await index.refresh()) onStep();
    const titles = await deckTitles(db);
    const step = await nextStep(db, index, titles);
    if (!step) return;
    const before = step.isReset ? [] : withoutNotes(index.sides, step.ids);
    const sides = await merged(await added(before, step.notes, titles, rests), rests);
    // Where another thread was first, its work is taken in before the next step is looked for.
    if (await index.write(sides, step.state, step.done)) onStep();
  }
}

async function nextStep(db: Database, index: SearchIndex, titles: Titles): Promise<Step | null> {
  const { readTo, titles: known } = index.state;
  const all = new Map([...titles, ...known]);
  if (readTo !== "all") {
    const notes = await notesBehind(db, readTo, batch);
    const ids = notes.map(({ note }) => note.id);
    const last = notes.length < batch ? "all" : (ids.at(-1) ?? "all");
    return { ids, notes, state: { readTo: last, titles: all }, done: [] };
  }
  const pending = await pendingSearch(db, pendingBatch);
  const done = pending.map(({ id }) => id);
  if (pending.some(({ notes }) => notes === null))
    return { ids: [], notes: [], state: { readTo: null, titles }, done, isReset: true };
  if (pending.length > 0) {
    const ids = [...new Set(pending.flatMap(({ notes }) => notes ?? []))];
    const notes = await notesToSearch(db, ids);
    return { ids, notes, state: { readTo, titles: all }, done };
  }
  const retitled = [...titles].find(([id, title]) => (known.get(id) ?? title) !== title);
  if (!retitled) return null;
  const ids = await noteIdsOf(db, retitled[0]);
  const state = { readTo, titles: new Map([...all, retitled]) };
  return { ids, notes: await notesToSearch(db, ids), state, done: [] };
}

/** The parts, and one of these notes behind them. */
async function added(
  sides: readonly IndexSide[],
  notes: readonly SearchedNote[],
  titles: Titles,
  rests: SearchRests,
): Promise<IndexSide[]> {
  const inUse = notes.filter(({ note }) => isInUse(note));
  if (inUse.length === 0) return [...sides];
  const builder = new PartBuilder();
  const inOrder = inUse.sort((a, b) => (a.note.id < b.note.id ? -1 : 1));
  for (const each of inOrder) {
    const { note, answers } = each;
    const title = titles.get(placeOf(note).deck) ?? "";
    builder.add(note.id, textsOf(note, title, answers), statesOf(each));
    if (rests.isDue()) await rests.rest();
  }
  return [...sides, { key: null, part: builder.part(), dead: new Set() }];
}

function statesOf({ note, isSuspended }: SearchedNote): NoteState[] {
  const states: NoteState[] = [];
  if (isSuspended) states.push("suspended");
  if (note.disputed.length > 0) states.push("disputed");
  if (note.edit?.content) states.push("edited");
  return states;
}

/**
 * Merges neighbours until each part has at least twice the notes of the next. So there are few parts, and a note is written
 * anew only as often as its part doubles.
 */
async function merged(sides: readonly IndexSide[], rests: SearchRests): Promise<IndexSide[]> {
  const left = [...sides];
  for (let at = left.length - 2; at >= 0; at = Math.min(at - 1, left.length - 2)) {
    const [first, second] = left.slice(at, at + 2);
    if (!first || !second) break;
    if (livingNotes([first]) >= 2 * livingNotes([second])) continue;
    const merge = merging(first, second);
    let step = merge.next();
    for (; !step.done; step = merge.next()) if (rests.isDue()) await rests.rest();
    left.splice(at, 2, { key: null, part: step.value, dead: new Set() });
    at += 1;
  }
  return left;
}
