import type { Source } from "#document/format.ts";
import type { Reading } from "#model/draft.ts";
import { say } from "#words/guides.ts";
import {
  type DocumentJob,
  type JobAnswer,
  type JobGiven,
  type JobQuestion,
  type JobResult,
  startDocumentWorker,
} from "./document-work.ts";
import type { Opened, ReadAs } from "./guide-opening-work.ts";
import { JobWorkers } from "./job-workers.ts";

export type { Opened, ReadAs } from "./guide-opening-work.ts";

/** A guide that cannot be read; the message says why and what to do. Nothing was stored. */
export class GuideError extends Error {
  override readonly name = "GuideError";
}

/** Larger files are not opened at all, in bytes. */
const largestFile = 40_000_000;

/**
 * Reads what somebody brings in a worker: a guide, a table, or a deck that Rehearse wrote.
 *
 * @param as what it is to be read as; null where its signs tell
 * @throws GuideError when it is empty, no text, too long, or holds nothing to be asked; AbortError when it was stopped
 */
export async function openSource(
  source: File | Source,
  stop: AbortSignal,
  as: ReadAs = null,
): Promise<Opened> {
  if (source instanceof File && source.size > largestFile) {
    throw new GuideError(say("tooLarge"));
  }
  return inDocumentWorker("open", { source, as }, stop);
}

/** The same with what is a guide. */
export async function readGuide(guide: File | Source, stop: AbortSignal): Promise<Reading> {
  const opened = await openSource(guide, stop, "guide");
  if (opened.is !== "guide") throw new GuideError("This is not a guide.");
  return opened.reading;
}

/** Of a worker whose files cannot be loaded a browser says nothing. */
const workers = new JobWorkers<JobQuestion, JobAnswer>(
  startDocumentWorker,
  (message) => new GuideError(message ? say("unreadable", { reason: message }) : say("notHere")),
);

const isAnswer = (_: JobAnswer): _ is JobAnswer => true;

/** @throws GuideError with the reason, AbortError when it was stopped */
export async function inDocumentWorker<Job extends DocumentJob>(
  job: Job,
  given: JobGiven<Job>,
  stop: AbortSignal,
): Promise<JobResult<Job>> {
  const said = await workers.ask({ job, given } as JobQuestion, isAnswer, { stop });
  if ("problem" in said) throw new GuideError(said.problem);
  return said.result as JobResult<Job>;
}
