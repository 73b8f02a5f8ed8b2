import { lostRetractions } from "#store/check-log.ts";
import { recountDecks } from "#store/check-rows.ts";
import { raiseStamp, stampOfCheck } from "#store/check-stamps.ts";
import { checkCards } from "./check-cards.ts";
import { checkRows, LatestStamp } from "./check-rows.ts";
import { type Finding, Findings, isRepair } from "./findings.ts";
import { type Recount, recount } from "./recount.ts";
import type { Rehearse } from "./rehearse.ts";

export { type Finding, type FindingKind, isRepair } from "./findings.ts";

export type DataCheck = Omit<Recount, "cardsIn"> & {
  /** How many things were put right, the roll-ups aside: the counts of all findings that were. */
  readonly repaired: number;
};

/** What the check needs of the app: it runs in a worker too, which has no more. */
type Checked = Pick<Rehearse, "db"> & {
  readonly environment: Pick<Rehearse["environment"], "now">;
};

/**
 * Looks through all that is stored, puts right what cannot be so, and tells what it was. Nothing that a person made is lost by
 * it: the log is never changed, words stay as far as they can be read, and what nothing refers to any more is kept, unasked.
 * Each repair is one transaction with a fresh look at what it repairs, so that practice may go on meanwhile; a second check
 * finds nothing to put right.
 */
export async function checkData({ db, environment }: Checked): Promise<DataCheck> {
  const findings = new Findings();
  const changed = await stampOfCheck(db, environment.now());
  const latest = new LatestStamp(changed);
  await checkRows(db, changed, latest, findings);
  await checkCards(db, changed, latest, findings);
  const { checked, recounted, findings: ofLog, cardsIn } = await recount({ db });
  for (const id of await recountDecks(db, cardsIn)) findings.add("deck count", id);
  for await (const ids of lostRetractions(db))
    for (const id of ids) findings.add("retraction without review", id);
  if (await raiseStamp(db, latest.stamp())) findings.add("stamp", null);
  await raiseStamp(db, changed);
  for (const finding of ofLog) findings.addAll(finding);
  const all = findings.list();
  return { checked, recounted, findings: all, repaired: countOf(all.filter(isRepair)) };
}

const countOf = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { count }) => sum + count, 0);
