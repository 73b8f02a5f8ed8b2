import type { Instant } from "#model/time.ts";
import { lostRetractions } from "#store/check-log.ts";
import { recountDecks } from "#store/check-rows.ts";
import { raiseStamp, stampOfCheck } from "#store/check-stamps.ts";
import type { Database } from "#store/database.ts";
import { logSize } from "#store/log-size.ts";
import { dropOutlines } from "#store/outlines.ts";
import { alone } from "./alone.ts";
import { checkCards } from "./check-cards.ts";
import { checkRows, LatestStamp } from "./check-rows.ts";
import { type Finding, Findings, isRepair } from "./findings.ts";
import { type Recount, recount } from "./recount.ts";
import type { Rehearse } from "./rehearse.ts";
import { readWholeLog } from "./whole-log.ts";

export { type Finding, type FindingKind, isRepair } from "./findings.ts";

export type DataCheck = Omit<Recount, "cardsIn"> & {
  /** How many things were put right, the roll-ups aside: the counts of all findings that were. */
  readonly repaired: number;
};

/** What the check needs of the app: it runs in a worker too, which has no more. */
type Checked = Pick<Rehearse, "db"> & {
  readonly environment: Pick<Rehearse["environment"], "now">;
};

/** The parts of the time that reading the log, rows, and cards beside their notes take; comparing cards with the log takes the rest. */
const parts = { log: 0.3, rows: 0.15, cards: 0.25 };

/**
 * Looks through all that is stored, puts right what cannot be so, and tells what it was. Nothing that a person made is lost by
 * it: the log is never changed, words stay as far as they can be read, and what nothing refers to any more is kept, unasked.
 * Each repair is one transaction with a fresh look at what it repairs, so that practice may go on meanwhile; a second check
 * finds nothing to put right.
 *
 * @param onProgress is told, from 0 to 1, how much is done
 */
export const checkData = (
  { db, environment }: Checked,
  onProgress: (share: number) => void = () => {},
): Promise<DataCheck> => alone(db, () => check(db, environment.now(), onProgress));

async function check(
  db: Database,
  now: Instant,
  onProgress: (share: number) => void,
): Promise<DataCheck> {
  const findings = new Findings();
  const changed = await stampOfCheck(db, now);
  const latest = new LatestStamp(changed);
  const entries = await logSize(db);
  // What is packed of it tells nothing of what is stored now.
  const log = await readWholeLog(db, {
    isAnew: true,
    onRead: (read) => onProgress((parts.log * read) / entries),
  });
  await checkRows(db, changed, latest, findings);
  onProgress(parts.log + parts.rows);
  await checkCards(db, log.packed.cards(), changed, latest, findings);
  const done = parts.log + parts.rows + parts.cards;
  const { checked, recounted, cardsIn, ...replayed } = await recount(
    { db },
    { log, onProgress: (share) => onProgress(done + (1 - done) * share) },
  );
  for (const id of await recountDecks(db, cardsIn)) findings.add("deck count", id);
  for await (const ids of lostRetractions(db))
    for (const id of ids) findings.add("retraction without review", id);
  if (await raiseStamp(db, latest.stamp())) findings.add("stamp", null);
  await raiseStamp(db, changed);
  for (const finding of replayed.findings) findings.addAll(finding);
  const all = findings.list();
  // What may follow from what was wrong is made anew when it is needed.
  if (all.some(isRepair)) await dropOutlines(db);
  return { checked, recounted, findings: all, repaired: countOf(all.filter(isRepair)) };
}

const countOf = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { count }) => sum + count, 0);
