import type { Source } from "#document/format.ts";
import type { Reading } from "#model/draft.ts";
import {
  type DocumentJob,
  type JobAnswer,
  type JobGiven,
  type JobQuestion,
  type JobResult,
  startDocumentWorker,
} from "./document-work.ts";
import type { Opened, ReadAs } from "./guide-opening-work.ts";

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
    throw new GuideError(
      "This file is too large to be read. Save the text alone, without pictures, or a part of it.",
    );
  }
  return inDocumentWorker("open", { source, as }, stop);
}

/** The same with what is a guide. */
export async function readGuide(guide: File | Source, stop: AbortSignal): Promise<Reading> {
  const opened = await openSource(guide, stop, "guide");
  if (opened.is !== "guide") throw new GuideError("This is not a guide.");
  return opened.reading;
}

/** A worker that has done its job waits so long for another one, since it takes a while to start one. */
const idleMs = 10_000;

let idle: { readonly worker: Worker; readonly timer: ReturnType<typeof setTimeout> } | null = null;

/** @throws GuideError with the reason, AbortError when it was stopped */
export async function inDocumentWorker<Job extends DocumentJob>(
  job: Job,
  given: JobGiven<Job>,
  stop: AbortSignal,
): Promise<JobResult<Job>> {
  stop.throwIfAborted();
  const worker = takeWorker();
  const heard = new AbortController();
  const { signal } = heard;
  const answer = new Promise<JobAnswer>((resolve, reject) => {
    const onMessage = ({ data }: MessageEvent<JobAnswer>) => resolve(data);
    const onError = ({ message }: ErrorEvent) =>
      reject(
        new GuideError(
          `This could not be read (${message || "the reader stopped"}). Try a part of it.`,
        ),
      );
    worker.addEventListener("message", onMessage, { signal });
    worker.addEventListener("error", onError, { signal });
    stop.addEventListener("abort", () => reject(stop.reason), { signal });
    worker.postMessage({ job, given } as JobQuestion);
  });
  const said = await answer
    .catch((error: unknown) => {
      worker.terminate();
      throw error;
    })
    .finally(() => heard.abort());
  giveBack(worker);
  if ("problem" in said) throw new GuideError(said.problem);
  return said.result as JobResult<Job>;
}

function takeWorker(): Worker {
  if (!idle) return startDocumentWorker();
  const { worker, timer } = idle;
  clearTimeout(timer);
  idle = null;
  return worker;
}

function giveBack(worker: Worker): void {
  if (idle) {
    worker.terminate();
    return;
  }
  const end = () => {
    idle = null;
    worker.terminate();
  };
  idle = { worker, timer: setTimeout(end, idleMs) };
}
