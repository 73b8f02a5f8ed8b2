import { contentProblem, tidied } from "#deck/content-problem.ts";
import { withGapsKept } from "#deck/kept-gaps.ts";
import { pointsAlone } from "#deck/points-alone.ts";
import { followLog } from "#insight/consequences.ts";
import type { Card } from "#model/card.ts";
import { type CardId, type NoteId, noteOf } from "#model/ids.ts";
import type { Content } from "#model/note.ts";
import type { NoteWithCards } from "#model/note-with-cards.ts";
import type { Stamp } from "#model/stamp.ts";
import { LostDataError } from "#store/errors.ts";
import { changeNotes, readNote } from "#store/note-changes.ts";
import { say } from "#words/card.ts";
import { withSuspended } from "./notes-act.ts";
import { actOnNotes, perform } from "./notes-acts.ts";
import type { Rehearse } from "./rehearse.ts";

// What a person does with a card besides practising it. None of it touches the log: memory and history stay. All can be undone.

/**
 * Takes a card out of practice, or back in.
 *
 * @throws LostDataError when there is no such card
 */
export async function suspendCard(app: Rehearse, id: CardId, suspended: boolean): Promise<void> {
  const stored = await readNote(app.db, noteOf(id));
  if (!stored?.cards.some((card) => card.id === id)) throw new LostDataError();
  await actOnNotes(app, { type: "suspend cards", cards: [id], suspended }, () =>
    say(suspended ? "cardSuspended" : "cardTakenBackIn"),
  );
}

/**
 * Has one point of a card asked as a card of its own, which is new; where there was one before, it is taken back in.
 *
 * @param point its position among the points of the card, from 0
 * @throws RangeError when the card has no such point, or it cannot be asked alone
 */
export async function askPointAlone(app: Rehearse, id: CardId, point: number): Promise<void> {
  const changed = await changeCards(app, id, (stored, stamp) =>
    pointsAlone(stored, id, [point], stamp),
  );
  noteDown(app, changed, say("pointAskedAlone"));
}

/**
 * Has each point of a card asked as a card of its own, and takes the card itself out of practice.
 *
 * @throws RangeError when the card does not ask for several points that can be asked alone
 */
export async function splitCard(app: Rehearse, id: CardId): Promise<void> {
  const changed = await changeCards(app, id, (stored, stamp) => [
    ...pointsAlone(stored, id, "all", stamp),
    ...stored.cards
      .filter((card) => card.id === id && !card.suspended)
      .map((card) => withSuspended(card, true, stamp)),
  ]);
  noteDown(app, changed, say("cardSplit"));
}

/** Has it undone by suspending what was taken in, and the other way round: a point that is there stays as a card. */
function noteDown(app: Rehearse, changed: readonly Card[], done: string): void {
  const turn = (suspended: boolean) => {
    const cards = changed.filter((card) => card.suspended !== suspended).map(({ id }) => id);
    return perform(app, { type: "suspend cards", cards, suspended });
  };
  if (changed.length > 0)
    app.undo.add({
      done,
      undo: async () => {
        await turn(true);
        await turn(false);
      },
    });
}

/**
 * Words a note in its user's own way. Cards of points and gaps that are gone are not asked any more; they are again once the
 * note has these again.
 *
 * @param content null for the wording of the guide
 * @throws RangeError when a note cannot say this, or the deck no longer has the note
 */
export async function rewriteNote(
  app: Rehearse,
  id: NoteId,
  content: Content | null,
): Promise<void> {
  const own = content && (await wordedBy(app, id, content));
  if ((await readNote(app.db, id))?.note.retired) throw new RangeError(say("deckHasItNot"));
  await actOnNotes(app, { type: "word", wordings: new Map([[id, own]]) }, () =>
    say(own ? "noteReworded" : "yourWordingUndone"),
  );
}

/**
 * How a user words a note that is there: tidied, and with its gaps called as they were.
 *
 * @throws RangeError when a note cannot say this
 */
export async function wordedBy({ db }: Rehearse, id: NoteId, content: Content): Promise<Content> {
  const own = soundContent(content);
  const stored = await readNote(db, id);
  const faces = stored?.cards.map(({ face }) => face) ?? [];
  return stored ? withGapsKept(own, stored.note, faces) : own;
}

/**
 * What a note is to say, tidied.
 *
 * @throws RangeError when a note cannot say this
 */
export function soundContent(content: Content): Content {
  const own = tidied(content);
  const problem = contentProblem(own);
  if (problem) throw new RangeError(problem);
  return own;
}

/** Changes cards of the note that a card asks about, and returns those that were changed. */
async function changeCards(
  { db, environment }: Rehearse,
  id: CardId,
  changes: (stored: NoteWithCards, changed: Stamp) => readonly Card[],
): Promise<readonly Card[]> {
  let changed: readonly Card[] = [];
  await changeNotes(
    db,
    [noteOf(id)],
    environment.now(),
    (stored, stamp) => {
      changed = changes(stored, stamp);
      return changed.length > 0 ? { note: stored.note, cards: changed } : null;
    },
    (log) => followLog(log).counts,
  );
  return changed;
}
