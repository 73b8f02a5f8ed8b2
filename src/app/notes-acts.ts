import { readSettings } from "#store/settings.ts";
import { acknowledged } from "./acknowledged.ts";
import { inDataWorker, type Watch } from "./data-work.ts";
import { type ActDone, doNotesAct, type NotesAct } from "./notes-act.ts";
import { type Rehearse, todayOf } from "./rehearse.ts";

export type { NotesAct } from "./notes-act.ts";

/** More notes are changed in a worker: on the page it would be felt. */
const mostAtHand = 100;

/** Whether an act is long enough that one may want to stop it. */
export const canBeStopped = (act: NotesAct): boolean => sizeOf(act) > mostAtHand;

/** More entries of the log are not marked one by one. */
const mostMarked = 200;

/**
 * Does something to notes, so that it can be undone.
 *
 * @param inWords says what was done to so many notes
 * @param watch is told how much is done where there are many, and can stop it
 * @returns of how many notes something was changed; where it is none there is nothing to undo
 * @throws LostDataError when one of the notes is not there; AbortError when it was stopped, and nothing was changed
 */
export async function actOnNotes(
  app: Rehearse,
  act: NotesAct,
  inWords: (notes: number) => string,
  watch?: Pick<Watch, "onProgress" | "stop">,
): Promise<number> {
  const { inverse, changed } = await perform(app, act, watch);
  if (changed > 0) app.undo.add({ done: inWords(changed), undo: () => perform(app, inverse) });
  return changed;
}

/** Does the same, which is not noted down to be undone. */
export async function perform(
  app: Rehearse,
  act: NotesAct,
  watch?: Pick<Watch, "onProgress" | "stop">,
): Promise<ActDone> {
  const { db, environment } = app;
  const moment = { now: environment.now(), today: todayOf(app, await readSettings(db)) };
  const done =
    sizeOf(act) > mostAtHand
      ? await inDataWorker(app, "act on notes", { act, moment }, { ...watch, isAsked: true })
      : await doNotesAct(db, act, moment, environment.newId);
  if (done.logged.length > mostMarked) await app.tripwire.accept();
  else for (const entry of done.logged) await acknowledged(app, entry);
  return done;
}

function sizeOf(act: NotesAct): number {
  switch (act.type) {
    case "place":
      return act.places.size;
    case "word":
      return act.wordings.size;
    case "say":
      return act.said.size;
    case "suspend cards":
      return act.cards.length;
    case "take back resets":
      return act.resets.size;
    default:
      return act.notes.length;
  }
}
