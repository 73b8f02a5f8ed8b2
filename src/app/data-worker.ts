import { v7 as uuidv7 } from "uuid";
import { type Database, openDatabase } from "#store/database.ts";
import { spoken } from "#words/speaking.ts";
import { makeBackup } from "./backup-work.ts";
import { checkData } from "./check.ts";
import {
  type DataAnswer,
  type DataJob,
  type DataQuestion,
  type Given,
  type Remark,
  type Result,
  stopping,
  touched,
} from "./data-work.ts";
import { outlineFound } from "./deck-outline.ts";
import { makeDeckFile, makeDeckLink } from "./deck-sharing-work.ts";
import { deckStandings } from "./deck-standings.ts";
import { putVersionBack } from "./deck-version.ts";
import { noteTouch } from "./giving-way.ts";
import { proposalFor, storeProposal } from "./guide-proposals.ts";
import { keepWholeDeck, proposeWholeDeck, readDeckLink } from "./guide-whole-decks.ts";
import { doNotesAct } from "./notes-act.ts";
import { recountWhereNeeded } from "./recount-work.ts";
import { lookInto, restoreFile } from "./restore-work.ts";
import { thrownOf } from "./thrown.ts";

type Work<Job extends DataJob> = (
  db: Database,
  given: Given<Job>,
  onProgress: (share: number) => void,
) => Promise<Result<Job>>;

const work: { readonly [Job in DataJob]: Work<Job> } = {
  check: (db, { now }, onProgress) =>
    checkData({ db, environment: { now: () => now } }, onProgress),
  recount: recountWhereNeeded,
  standings: deckStandings,
  "find outline": outlineFound,
  "open backup": (_, { file }, onProgress) => lookInto(file, onProgress),
  restore: restoreFile,
  "propose deck": proposalFor,
  "keep deck": storeProposal,
  "put version back": putVersionBack,
  "propose whole deck": proposeWholeDeck,
  "keep whole deck": keepWholeDeck,
  "make deck file": makeDeckFile,
  "make deck link": makeDeckLink,
  "read deck link": (_, link) => readDeckLink(link),
  "act on notes": (db, { act, moment }, onProgress) =>
    doNotesAct(db, act, moment, () => uuidv7(), onProgress),
  "make backup": makeBackup,
};

const tell = (answer: DataAnswer): void => postMessage(answer);

/** Whether what is done now is to be stopped. */
let isStopped = false;

addEventListener("message", ({ data }: MessageEvent<DataQuestion | Remark>) => {
  if (data === touched) return noteTouch();
  isStopped = data === stopping;
  if (data === stopping) return;
  resultOf(data)
    .then((result) => tell({ result }))
    .catch((error: unknown) => tell({ thrown: thrownOf(error) }));
});

async function resultOf({ job, given, database, device }: DataQuestion): Promise<unknown> {
  await spoken;
  const db = await openDatabase(database, () => {}, device);
  try {
    return await (work[job] as Work<DataJob>)(db, given, byPercent());
  } finally {
    db.close();
  }
}

/**
 * Tells of each hundredth once: rows are done by the thousand in a second.
 *
 * @throws AbortError where it is to stop, which ends the transaction that it is told from
 */
function byPercent(): (share: number) => void {
  let told = 0;
  return (progress) => {
    if (isStopped) throw new DOMException("Stopped.", "AbortError");
    const percent = Math.floor(100 * progress);
    if (percent > told) tell({ progress });
    told = percent;
  };
}
