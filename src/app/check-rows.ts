import type { KeptDeck } from "#model/collection.ts";
import type { DeckId } from "#model/ids.ts";
import type { Note } from "#model/note.ts";
import { isStamp } from "#model/sound.ts";
import { soundAnswer } from "#model/sound-mine.ts";
import { soundMock } from "#model/sound-mock.ts";
import { recovered, soundDeck, soundNote } from "#model/sound-note.ts";
import { soundDayMinutes, soundInterview, soundSetting, soundSitting } from "#model/sound-plans.ts";
import { compareStamps, type Stamp } from "#model/stamp.ts";
import { makeDecks, mendRows } from "#store/check-rows.ts";
import type { Database } from "#store/database.ts";
import type { FindingKind, Findings } from "./findings.ts";

/** The latest of the stamps that it is given, but for those that the check itself has given. */
export class LatestStamp {
  readonly #own: Stamp;
  #latest: Stamp | null = null;

  constructor(own: Stamp) {
    this.#own = own;
  }

  see(...stamps: readonly unknown[]): void {
    for (const stamp of stamps) {
      if (stamp !== this.#own && isStamp(stamp) && compareStamps(stamp, this.#latest) > 0)
        this.#latest = stamp;
    }
  }

  stamp(): Stamp | null {
    return this.#latest;
  }
}

type StampedRow = Pick<Partial<Note>, "changed" | "edit" | "mine">;

/** Puts right rows of which a field holds what it cannot, cards and log aside, and makes decks that notes miss. */
export async function checkRows(
  db: Database,
  changed: Stamp,
  latest: LatestStamp,
  findings: Findings,
): Promise<void> {
  const see = (
    row: StampedRow,
    where: string,
    wasMended: boolean,
    kind: FindingKind = "values",
  ) => {
    latest.see(
      row.changed,
      row.edit?.changed,
      ...Object.values(row.mine ?? {}).map(({ changed }) => changed),
    );
    if (wasMended) findings.add(kind, where);
  };
  await mendRows(
    db.decks,
    (row) => soundDeck(row, changed),
    (row, wasMended) => {
      latest.see(row.removed?.changed);
      see(row, `decks ${row.id}`, wasMended);
    },
  );
  await mendRows(
    db.notes,
    (row) => soundNote(row, changed),
    (row, wasMended) => see(row, `notes ${row.id}`, wasMended),
  );
  await mendRows(
    db.sittings,
    (row) => soundSitting(row, changed),
    ({ id }, wasMended) => see({}, `sittings ${id}`, wasMended),
  );
  await mendRows(
    db.interviews,
    (row) => soundInterview(row, changed),
    (row, wasMended) => see(row, `interviews ${row.id}`, wasMended),
  );
  await mendRows(
    db.dayMinutes,
    (row) => soundDayMinutes(row, changed),
    (row, wasMended) => see(row, `dayMinutes ${row.day}`, wasMended),
  );
  await mendRows(
    db.settings,
    (row) => soundSetting(row, changed),
    (row, wasMended) => see(row, row.key, wasMended, "settings"),
  );
  await mendRows(
    db.answers,
    (row) => soundAnswer(row, changed),
    (row, wasMended) => {
      latest.see(row.words.changed, row.serves.changed, row.removed?.changed);
      see({}, `answers ${row.id}`, wasMended);
    },
  );
  await mendRows(
    db.mocks,
    (row) => soundMock(row, changed),
    (row, wasMended) => see({ changed: row.changed }, `mocks ${row.id}`, wasMended),
  );
  for (const id of await makeDecks(db, (id) => deckMade(id, changed)))
    findings.add("deck missing", id);
}

/** A deck of its user's own, so that no version of the app takes it away. */
const deckMade = (id: DeckId, changed: Stamp): KeptDeck => ({
  id,
  title: recovered,
  about: "",
  position: 0,
  origin: "guide",
  retired: false,
  guide: { title: recovered, section: "", year: null },
  changed,
});
