import type { InterviewId } from "#model/ids.ts";
import type { Debrief, Interview, InterviewPlan } from "#model/interview.ts";
import type { Instant } from "#model/time.ts";
import type { Database } from "./database.ts";
import { underNewStamp } from "./device.ts";
import { LostDataError } from "./errors.ts";

/** The interviews that were not removed, the earliest first, past ones included. */
export async function listInterviews(db: Database): Promise<Interview[]> {
  const rows = await db.interviews.toArray();
  return rows.filter((row) => !row.removed).sort((a, b) => a.at - b.at);
}

/** An interview; null when there is none of that id, or it was removed. */
export async function readInterview(db: Database, id: InterviewId): Promise<Interview | null> {
  const row = await db.interviews.get(id);
  return row && !row.removed ? row : null;
}

/** Stores what a person filled in about an interview. What they told of it afterwards is kept. */
export const storeInterview = (
  db: Database,
  { id, name, at, covers }: InterviewPlan & { readonly id: InterviewId },
  now: Instant,
): Promise<void> =>
  stamped(db, now, async (changed) => {
    const debrief = (await db.interviews.get(id))?.debrief ?? null;
    await db.interviews.put({ id, name, at, covers, debrief, removed: false, changed });
  });

/** Takes an interview out of all lists. Its row stays, so that the removal reaches other devices. */
export const removeInterview = (db: Database, id: InterviewId, now: Instant): Promise<void> =>
  change(db, id, { removed: true }, now);

/** Stores what a person tells of an interview, in the place of what they told before. */
export const storeDebrief = (
  db: Database,
  id: InterviewId,
  debrief: Debrief,
  now: Instant,
): Promise<void> => change(db, id, { debrief }, now);

/** @throws LostDataError when there is no such interview */
const change = (
  db: Database,
  id: InterviewId,
  changes: Partial<Pick<Interview, "removed" | "debrief">>,
  now: Instant,
): Promise<void> =>
  stamped(db, now, async (changed) => {
    const row = await db.interviews.get(id);
    if (!row) throw new LostDataError();
    await db.interviews.put({ ...row, ...changes, changed });
  });

/** One transaction: a change to an interview, and the stamp it carries. */
const stamped = (
  db: Database,
  now: Instant,
  write: (changed: Interview["changed"]) => Promise<void>,
): Promise<void> =>
  db.transaction("rw", db.interviews, db.device, async () => underNewStamp(db, now, write));
