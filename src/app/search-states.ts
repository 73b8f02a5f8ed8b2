import type { Day } from "#model/day.ts";
import type { NoteId } from "#model/ids.ts";
import { type Instant, later, minuteMs } from "#model/time.ts";
import { assertUnreachable } from "#model/unreachable.ts";
import type { LookedUpState, Query } from "#search/query.ts";
import type { Database } from "#store/database.ts";
import { notesDue, notesMissed, notesOfLeeches, notesUnseen } from "#store/search-states.ts";

/** When something is asked. */
export type Moment = { readonly now: Instant; readonly today: Day };

type Known = { readonly notes: Promise<ReadonlySet<NoteId>>; readonly at: Instant };

/** So long it is not looked up again, while somebody types. */
const freshMs = minuteMs / 4;

/** Looks up which notes meet what the index of words does not know. */
export class SearchStates {
  readonly #db: Database;
  readonly #known = new Map<string, Known>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** The notes that meet all of it; null where a query asks for no such thing. */
  async notesOf(
    { states, missedDays }: Query,
    moment: Moment,
  ): Promise<ReadonlySet<NoteId> | null> {
    const wanted: readonly (LookedUpState | number)[] =
      missedDays === null ? states : [...states, missedDays];
    if (wanted.length === 0) return null;
    const sets = await Promise.all(wanted.map((each) => this.#fresh(each, moment)));
    const [first = new Set<NoteId>(), ...others] = sets;
    return new Set([...first].filter((id) => others.every((set) => set.has(id))));
  }

  #fresh(wanted: LookedUpState | number, moment: Moment): Promise<ReadonlySet<NoteId>> {
    const known = this.#known.get(`${wanted}`);
    if (known && later(known.at, freshMs) > moment.now) return known.notes;
    const notes = this.#lookUp(wanted, moment);
    this.#known.set(`${wanted}`, { notes, at: moment.now });
    return notes;
  }

  #lookUp(wanted: LookedUpState | number, { now, today }: Moment): Promise<ReadonlySet<NoteId>> {
    if (typeof wanted === "number") return notesMissed(this.#db, wanted, now);
    switch (wanted) {
      case "due":
        return notesDue(this.#db, today, now);
      case "new":
        return notesUnseen(this.#db);
      case "leech":
        return notesOfLeeches(this.#db);
      default:
        return assertUnreachable(wanted);
    }
  }
}
