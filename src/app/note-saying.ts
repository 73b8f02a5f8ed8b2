import type { NoteId } from "#model/ids.ts";
import type { ActionState, Evidence } from "#model/mine.ts";
import { say } from "#words/notes.ts";
import { actOnNotes, type NotesAct, perform } from "./notes-acts.ts";
import type { Rehearse } from "./rehearse.ts";

type Said =
  (NotesAct & { type: "say" })["said"] extends ReadonlyMap<NoteId, infer Value> ? Value : never;

/** The most days before an interview. */
export const mostDaysBefore = 365;

const marked = {
  "to do": "markedToDo",
  doing: "markedDoing",
  done: "markedDone",
} as const satisfies Record<ActionState, string>;

/** Says how far its user is with an action. */
export const setActionState = (app: Rehearse, id: NoteId, state: ActionState): Promise<void> =>
  tell(app, id, { state }, true, null, say(marked[state]));

// These are typed, and written whenever the typing pauses. What is undone is all of it since the field was entered, so only the
// first writing is noted down. Where something else is stored by now than what was typed over, ChangedElsewhereError is thrown.

export const setEvidence = (
  app: Rehearse,
  id: NoteId,
  evidence: Evidence,
  isFirst: boolean,
  over?: Evidence,
): Promise<void> =>
  tell(
    app,
    id,
    { evidence },
    isFirst,
    over === undefined ? null : { evidence: over },
    say("evidenceChanged"),
  );

export const setFinding = (
  app: Rehearse,
  id: NoteId,
  finding: string,
  isFirst: boolean,
  over?: string,
): Promise<void> =>
  tell(
    app,
    id,
    { finding },
    isFirst,
    over === undefined ? null : { finding: over },
    say("findingChanged"),
  );

/**
 * @param typed so many days before an interview; nothing where its user does not want to say
 * @throws RangeError when it is no whole number from 0 to 365, in words for its user
 */
export async function setDaysBefore(
  app: Rehearse,
  id: NoteId,
  typed: string,
  isFirst: boolean,
): Promise<void> {
  const daysBefore = typed.trim() === "" ? null : Number(typed);
  const isSound =
    daysBefore === null ||
    (Number.isInteger(daysBefore) && daysBefore >= 0 && daysBefore <= mostDaysBefore);
  if (!isSound) throw new RangeError(say("daysBefore", { most: mostDaysBefore }));
  await tell(app, id, { daysBefore }, isFirst, null, say("dueDayChanged"));
}

async function tell(
  app: Rehearse,
  id: NoteId,
  said: Said,
  isNotedDown: boolean,
  over: Said | null,
  done: string,
): Promise<void> {
  const act: NotesAct = { type: "say", said: new Map([[id, said]]), ...(over && { over }) };
  if (isNotedDown) await actOnNotes(app, act, () => done);
  else await perform(app, act);
}
