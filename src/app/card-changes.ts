import { contentProblem, tidied } from "#deck/content-problem.ts";
import { pointsAlone } from "#deck/points-alone.ts";
import { rewording } from "#deck/rewording.ts";
import { followLog } from "#insight/consequences.ts";
import type { Card } from "#model/card.ts";
import { type CardId, type NoteId, noteOf } from "#model/ids.ts";
import type { Content } from "#model/note.ts";
import type { Stamp } from "#model/stamp.ts";
import { LostDataError } from "#store/errors.ts";
import { changeNotes, type NoteChanges, type NoteWithCards } from "#store/note-changes.ts";
import { withSuspended } from "./notes-act.ts";
import type { Rehearse } from "./rehearse.ts";

// What a person does with a card besides practising it. None of it touches the log: memory and history stay.

/** Takes a card out of practice, or back in. */
export const suspendCard = (app: Rehearse, id: CardId, suspended: boolean): Promise<void> =>
  changeCards(app, id, ({ cards }, changed) => {
    const card = cards.find((each) => each.id === id);
    if (!card) throw new LostDataError();
    return card.suspended === suspended ? [] : [withSuspended(card, suspended, changed)];
  });

/**
 * Has one point of a card asked as a card of its own, which is new; where there was one before, it is taken back in.
 *
 * @param point its position among the points of the card, from 0
 * @throws RangeError when the card has no such point, or it cannot be asked alone
 */
export const askPointAlone = (app: Rehearse, id: CardId, point: number): Promise<void> =>
  changeCards(app, id, (stored, changed) => pointsAlone(stored, id, [point], changed));

/**
 * Has each point of a card asked as a card of its own, and takes the card itself out of practice.
 *
 * @throws RangeError when the card does not ask for several points that can be asked alone
 */
export const splitCard = (app: Rehearse, id: CardId): Promise<void> =>
  changeCards(app, id, (stored, changed) => [
    ...pointsAlone(stored, id, "all", changed),
    ...stored.cards
      .filter((card) => card.id === id && !card.suspended)
      .map((card) => withSuspended(card, true, changed)),
  ]);

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
  const own = content && soundContent(content);
  await changeNote(app, id, (stored, changed) => {
    if (stored.note.retired) throw new RangeError("The deck no longer has this note.");
    return rewording(stored, own, changed);
  });
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

/** Changes cards of the note that a card asks about. */
const changeCards = (
  app: Rehearse,
  id: CardId,
  changes: (stored: NoteWithCards, changed: Stamp) => readonly Card[],
): Promise<void> =>
  changeNote(app, noteOf(id), (stored, changed) => {
    const cards = changes(stored, changed);
    return cards.length > 0 ? { note: stored.note, cards } : null;
  });

const changeNote = (app: Rehearse, id: NoteId, changes: NoteChanges): Promise<void> =>
  changeNotes(app.db, [id], app.environment.now(), changes, (log) => followLog(log).counts);
