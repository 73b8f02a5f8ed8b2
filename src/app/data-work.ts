import type { DeckFragment } from "#exchange/deck-link.ts";
import type { DeckId, DeviceId } from "#model/ids.ts";
import type { Outline } from "#model/outline.ts";
import type { Instant } from "#model/time.ts";
import { deviceValue } from "#store/device.ts";
import { LostDataError } from "#store/errors.ts";
import { language } from "#words/language.ts";
import type { WantedBackup } from "./backup-work.ts";
import type { DataCheck } from "./check.ts";
import type { DeckInFile, WantedFile } from "./deck-sharing-work.ts";
import type { DeckStandings, Moment } from "./deck-standings.ts";
import type { DeckVersion } from "./deck-version.ts";
import type { KeptProposal, Proposal, WantedProposal } from "./guide-proposals.ts";
import type { DeckOfLink, KeptWhole, WantedDeck, WholeProposal } from "./guide-whole-decks.ts";
import { JobWorkers } from "./job-workers.ts";
import type { ActDone, ActMoment, NotesAct } from "./notes-act.ts";
import type { Rehearse } from "./rehearse.ts";
import type { Backup, WantedRestore } from "./restore-work.ts";
import { type Thrown, thrownAgain } from "./thrown.ts";

// Work that goes through all that is stored. It runs in a worker with a connection of its own, so that the page stays as quick
// as ever meanwhile.

/** What can be done, each with what it is given and what it comes to. */
export type DataJobs = {
  readonly check: { readonly given: { readonly now: Instant }; readonly result: DataCheck };
  readonly recount: { readonly given: Readonly<Record<never, never>>; readonly result: unknown };
  readonly standings: { readonly given: Moment; readonly result: DeckStandings };
  readonly "find outline": { readonly given: { readonly deck: DeckId }; readonly result: Outline };
  readonly "open backup": { readonly given: { readonly file: Blob }; readonly result: Backup };
  readonly restore: { readonly given: WantedRestore; readonly result: unknown };
  readonly "propose deck": { readonly given: WantedProposal; readonly result: Proposal };
  readonly "keep deck": { readonly given: KeptProposal; readonly result: DeckVersion | null };
  readonly "put version back": {
    readonly given: { readonly version: DeckVersion; readonly now: Instant };
    readonly result: unknown;
  };
  readonly "propose whole deck": { readonly given: WantedDeck; readonly result: WholeProposal };
  readonly "keep whole deck": { readonly given: WantedDeck; readonly result: KeptWhole };
  readonly "make deck file": { readonly given: WantedFile; readonly result: DeckInFile };
  readonly "make deck link": {
    readonly given: Pick<WantedFile, "deck">;
    readonly result: DeckFragment;
  };
  readonly "read deck link": {
    readonly given: { readonly text: string };
    readonly result: DeckOfLink;
  };
  readonly "act on notes": {
    readonly given: { readonly act: NotesAct; readonly moment: ActMoment };
    readonly result: ActDone;
  };
  readonly "make backup": { readonly given: WantedBackup; readonly result: File };
};

export type DataJob = keyof DataJobs;
export type Given<Job extends DataJob> = DataJobs[Job]["given"];
export type Result<Job extends DataJob> = DataJobs[Job]["result"];

/** A worker is asked for one job alone, so that it can be stopped. */
export type DataQuestion = {
  [Job in DataJob]: { readonly job: Job; readonly given: Given<Job> };
}[DataJob] & { readonly database: string; readonly device: DeviceId };

/** Stops what the worker does, unless it is done by then. */
export const stopping = "stop";
/** Somebody is using the page: what goes through all that is stored step by step is to wait a moment. */
export const touched = "touched";
/** What the worker is told while it does a job. */
export type Remark = typeof stopping | typeof touched;

export type DataAnswer =
  | { readonly progress: number }
  | { readonly result: unknown }
  | { readonly thrown: Thrown };

export type Watch = {
  /** Is told, from 0 to 1, how much is done. */
  readonly onProgress?: (share: number) => void;
  /** Stops the worker: the transaction that it is in leaves nothing behind. */
  readonly stop?: AbortSignal | undefined;
  /** The worker is asked to stop rather than ended, so that what was done a moment before is known, and can be undone. */
  readonly isAsked?: boolean;
};

const workers = new JobWorkers<DataQuestion, DataAnswer, Remark>(
  () =>
    new Worker(new URL("./data-worker.ts", import.meta.url), { type: "module", name: language }),
  (message) =>
    new Error(message || "A part of the app could not be loaded. Reload, and try again."),
);

/**
 * Does a job in a worker.
 *
 * @throws what the job throws, AbortError when it was stopped, or Error when the worker cannot be loaded
 */
export async function inDataWorker<Job extends DataJob>(
  { db }: Pick<Rehearse, "db">,
  job: Job,
  given: Given<Job>,
  { onProgress, stop, isAsked = false }: Watch = {},
): Promise<Result<Job>> {
  const device = await deviceValue(db, "id");
  if (device === null) throw new LostDataError();
  const isAnswer = (told: DataAnswer): told is Exclude<DataAnswer, { progress: number }> => {
    if (!("progress" in told)) return true;
    onProgress?.(told.progress);
    return false;
  };
  const question = { job, given, database: db.name, device } as DataQuestion;
  const said = await workers.ask(question, isAnswer, {
    stop,
    stopping: isAsked ? stopping : undefined,
    touched,
  });
  if ("thrown" in said) throw thrownAgain(said.thrown);
  return said.result as Result<Job>;
}
