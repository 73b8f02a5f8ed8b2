import { saying } from "#deck/note-change.ts";
import { rewording } from "#deck/rewording.ts";
import { afterEntries, followLog } from "#insight/consequences.ts";
import type { Card } from "#model/card.ts";
import type { Day } from "#model/day.ts";
import { type CardId, type NoteId, noteOf, type ReviewId, reviewId } from "#model/ids.ts";
import type { Mine, Place } from "#model/mine.ts";
import { type Content, type Note, placeOf } from "#model/note.ts";
import type { NoteWithCards } from "#model/note-with-cards.ts";
import type { LogEntry, Reset, Retraction } from "#model/review.ts";
import type { Stamp } from "#model/stamp.ts";
import type { Instant } from "#model/time.ts";
import { assertUnreachable } from "#model/unreachable.ts";
import type { Database } from "#store/database.ts";
import {
  changeNotes,
  type NoteChanges,
  type OnProgress,
  readNotes,
  saveResets,
} from "#store/note-changes.ts";
import { ChangedElsewhereError } from "./changed-elsewhere.ts";

/** A value of what its user says of a note, without its stamp. */
type Said = {
  readonly [Field in keyof Mine]?: NonNullable<Mine[Field]>["value"];
};

/** What can be done to many notes at once. It is data, so that a worker can do it, and so that what undoes it is the same. */
export type NotesAct =
  | { readonly type: "remove"; readonly notes: readonly NoteId[]; readonly removed: boolean }
  /** Puts notes into another deck, another topic, or both. */
  | { readonly type: "move"; readonly notes: readonly NoteId[]; readonly to: Partial<Place> }
  /** Puts each note where it says; null is where its deck has it. */
  | { readonly type: "place"; readonly places: ReadonlyMap<NoteId, Place | null> }
  | { readonly type: "suspend"; readonly notes: readonly NoteId[]; readonly suspended: boolean }
  | {
      readonly type: "suspend cards";
      readonly cards: readonly CardId[];
      readonly suspended: boolean;
    }
  /** Words each note in its user's way; null is the wording of the guide. */
  | { readonly type: "word"; readonly wordings: ReadonlyMap<NoteId, Content | null> }
  /** Says of each note what its user says, besides its wording. */
  | {
      readonly type: "say";
      readonly said: ReadonlyMap<NoteId, Said>;
      /** What they said before: a note that says something else by now is not changed. */
      readonly over?: Said;
    }
  /** Has the cards of notes begin anew. */
  | { readonly type: "reset"; readonly notes: readonly NoteId[] }
  | { readonly type: "take back resets"; readonly resets: ReadonlyMap<ReviewId, CardId> };

/** When something is done. */
export type ActMoment = { readonly now: Instant; readonly today: Day };

type How = ActMoment & { readonly onProgress: OnProgress };

/** What was done, as far as it changed anything. */
export type ActDone = {
  /** Undoes it. */
  readonly inverse: NotesAct;
  /** Of how many notes something was changed. */
  readonly changed: number;
  /** What was added to the log. */
  readonly logged: readonly LogEntry[];
};

/**
 * Does an act in one transaction: all of it or nothing.
 *
 * @param newId gives a fresh UUIDv7
 * @param onProgress is told, from 0 to 1, how much is done
 * @throws LostDataError when one of the notes is not there
 */
export async function doNotesAct(
  db: Database,
  act: NotesAct,
  moment: ActMoment,
  newId: () => string,
  onProgress: OnProgress = () => {},
): Promise<ActDone> {
  const how = { ...moment, onProgress };
  switch (act.type) {
    case "remove": {
      const { removed } = act;
      const notes = await change(db, act.notes, how, (stored, changed) =>
        (stored.note.mine?.removed?.value ?? false) === removed
          ? null
          : saying(stored, { removed: { value: removed, changed } }),
      );
      return doneTo(notes, { type: "remove", notes: notes.map(idOf), removed: !removed });
    }
    case "move":
    case "place": {
      const ids = act.type === "move" ? act.notes : [...act.places.keys()];
      const notes = await change(db, ids, how, (stored, changed) =>
        placed(stored, placeIn(act, stored.note), changed),
      );
      const places = notes.map((note) => [note.id, note.mine?.place?.value ?? null] as const);
      return doneTo(notes, { type: "place", places: new Map(places) });
    }
    case "suspend":
    case "suspend cards": {
      const { suspended } = act;
      const isMeant = act.type === "suspend" ? () => true : isAmong(act.cards);
      const ids = act.type === "suspend" ? act.notes : [...new Set(act.cards.map(noteOf))];
      const cards = new Set<CardId>();
      const notes = await change(db, ids, how, ({ note, cards: stored }, changed) => {
        const meant = stored.filter((card) => card.suspended !== suspended && isMeant(card));
        for (const { id } of meant) cards.add(id);
        return meant.length === 0
          ? null
          : { note, cards: meant.map((card) => withSuspended(card, suspended, changed)) };
      });
      return doneTo(notes, {
        type: "suspend cards",
        cards: [...cards],
        suspended: !suspended,
      });
    }
    case "word": {
      const notes = await change(db, [...act.wordings.keys()], how, (stored, changed) =>
        rewording(stored, act.wordings.get(stored.note.id) ?? null, changed),
      );
      const before = notes.map(
        (note) => [note.id, note.authored ? note.content : (note.edit?.content ?? null)] as const,
      );
      return doneTo(notes, { type: "word", wordings: new Map(before) });
    }
    case "say": {
      const notes = await change(db, [...act.said.keys()], how, (stored, changed) => {
        const said = act.said.get(stored.note.id) ?? {};
        if (act.over) ensureSaid(saidBefore(stored.note, said), act.over, said);
        return saying(stored, stamped(said, changed));
      });
      const before = notes.map(
        (note) => [note.id, saidBefore(note, act.said.get(note.id) ?? {})] as const,
      );
      return doneTo(notes, { type: "say", said: new Map(before) });
    }
    case "reset":
      return reset(db, act.notes, how, newId);
    case "take back resets":
      return takeBackResets(db, act.resets, how, newId);
    default:
      return assertUnreachable(act);
  }
}

/** Returns the notes that were changed, as they were. */
async function change(
  db: Database,
  ids: readonly NoteId[],
  { now, onProgress }: How,
  changes: NoteChanges,
): Promise<Note[]> {
  // By their ids: a transaction that was cut off runs once more.
  const before = new Map<NoteId, Note>();
  await changeNotes(
    db,
    ids,
    now,
    (stored, changed) => {
      const after = changes(stored, changed);
      if (after) before.set(stored.note.id, stored.note);
      return after;
    },
    (log) => followLog(log).counts,
    onProgress,
  );
  return [...before.values()];
}

const idOf = ({ id }: Note): NoteId => id;

const doneTo = (notes: readonly Note[], inverse: NotesAct): ActDone => ({
  inverse,
  changed: notes.length,
  logged: [],
});

const isAmong = (cards: readonly CardId[]): ((card: Card) => boolean) => {
  const ids = new Set(cards);
  return ({ id }) => ids.has(id);
};

const placeIn = (act: NotesAct & { type: "move" | "place" }, note: Note): Place | null =>
  act.type === "move" ? { ...placeOf(note), ...act.to } : (act.places.get(note.id) ?? null);

function placed(stored: NoteWithCards, to: Place | null, changed: Stamp): NoteWithCards | null {
  const { note } = stored;
  const [before, after] = [placeOf(note), to ?? note];
  const isSame = before.deck === after.deck && before.topic === after.topic;
  return isSame ? null : saying(stored, { place: { value: to, changed } });
}

/** A card that its user suspends or takes back in. */
export const withSuspended = (card: Card, suspended: boolean, changed: Stamp): Card => ({
  ...card,
  suspended,
  suspendedChanged: changed,
  revision: card.revision + 1,
});

const stamped = (said: Said, changed: Stamp): Mine =>
  Object.fromEntries(
    Object.entries(said).map(([field, value]) => [field, { value, changed }]),
  ) as Mine;

/** What counts where nothing was said yet. */
const unsaid: Required<Said> = {
  place: null,
  removed: false,
  state: "to do",
  evidence: { text: "", link: "" },
  daysBefore: null,
  finding: "",
};

const saidBefore = ({ mine }: Note, said: Said): Said =>
  Object.fromEntries(
    (Object.keys(said) as (keyof Mine)[]).map((field) => [
      field,
      mine?.[field]?.value ?? unsaid[field],
    ]),
  );

/** @throws ChangedElsewhereError where a note says neither what it said before nor what it is to say */
function ensureSaid(now: Said, before: Said, then: Said): void {
  for (const field of Object.keys(then) as (keyof Said)[]) {
    const isOne = [before, then].some(
      (said) => JSON.stringify(said[field]) === JSON.stringify(now[field]),
    );
    if (!isOne) throw new ChangedElsewhereError(now[field]);
  }
}

async function reset(
  db: Database,
  ids: readonly NoteId[],
  { now, today, onProgress }: How,
  newId: () => string,
): Promise<ActDone> {
  const cards = (await readNotes(db, ids)).flatMap((stored) => stored.cards);
  const reviewed = cards.filter(({ memory }) => memory.phase !== "new");
  const resets = reviewed.map(
    (card): Reset => ({
      entry: "reset",
      id: reviewId(newId()),
      card: card.id,
      // It comes behind all that was logged of the card, though the clock was set back.
      at: behind(card, now),
      day: today,
    }),
  );
  await saveResets(db, resets, afterEntries, onProgress);
  return {
    inverse: {
      type: "take back resets",
      resets: new Map(resets.map((each) => [each.id, each.card])),
    },
    changed: new Set(reviewed.map(({ note }) => note)).size,
    logged: resets,
  };
}

async function takeBackResets(
  db: Database,
  resets: ReadonlyMap<ReviewId, CardId>,
  { now, today, onProgress }: How,
  newId: () => string,
): Promise<ActDone> {
  const entries = [...resets].map(
    ([retracts, card]): Retraction => ({
      entry: "retraction",
      id: reviewId(newId()),
      retracts,
      card,
      at: now,
      day: today,
    }),
  );
  await saveResets(db, entries, afterEntries, onProgress);
  const notes = [...new Set([...resets.values()].map(noteOf))];
  return { inverse: { type: "reset", notes }, changed: notes.length, logged: entries };
}

const behind = ({ memory }: Card, now: Instant): Instant =>
  memory.phase === "new" ? now : (Math.max(now, memory.reviewedAt + 1) as Instant);
