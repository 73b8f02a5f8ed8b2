import type { Source } from "#document/format.ts";
import { problemOf, problemOfReading } from "#document/problem.ts";
import type { Reading } from "#model/draft.ts";
import { type GuideAnswer, type GuideQuestion, startDocumentWorker } from "./document-work.ts";

/** A guide that cannot be read; the message says why and what to do. Nothing was stored. */
export class GuideError extends Error {
  override readonly name = "GuideError";
}

/** Larger files are not opened at all, in bytes. */
const largestFile = 40_000_000;

/**
 * Reads a guide in a worker.
 *
 * @throws GuideError when it is empty, no text, too long, or holds nothing to be asked; AbortError when it was stopped
 */
export async function readGuide(guide: File | Source, stop: AbortSignal): Promise<Reading> {
  const source = guide instanceof File ? await sourceOf(guide) : guide;
  const problem = problemOf(source.text);
  if (problem) throw new GuideError(problem);
  const reading = await inWorker(source, stop);
  const nothing = problemOfReading(reading);
  if (nothing) throw new GuideError(nothing);
  return reading;
}

async function sourceOf(file: File): Promise<Source> {
  if (file.size > largestFile) {
    throw new GuideError(
      "This file is too large for a guide. Save the text alone, without pictures, or a part of it.",
    );
  }
  return { text: decode(await file.arrayBuffer()), name: file.name };
}

/** Text in UTF-8, or in UTF-16 where it says so. */
function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return new TextDecoder(isUtf16 ? (first === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(
    bytes,
  );
}

function inWorker(source: Source, stop: AbortSignal): Promise<Reading> {
  const worker = startDocumentWorker();
  return new Promise<Reading>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<GuideAnswer>) => resolve(data));
    worker.addEventListener("error", ({ message }) =>
      reject(
        new GuideError(
          `This guide could not be read (${message || "the reader stopped"}). Try a part of it.`,
        ),
      ),
    );
    stop.addEventListener("abort", () => reject(stop.reason));
    stop.throwIfAborted();
    worker.postMessage({ ask: "guide", source } satisfies GuideQuestion);
  }).finally(() => worker.terminate());
}
