import { vi } from "vitest";

/** For now the files of workers cannot be loaded, as offline where they are not kept. Ends with `vi.unstubAllGlobals`. */
export function loseWorkerFiles(): void {
  const Real = Worker;
  vi.stubGlobal(
    "Worker",
    class extends Real {
      constructor(_: string | URL, options?: WorkerOptions) {
        super("/no-such-worker.js", options);
      }
    },
  );
}

/** All workers that are started from now on. Ends with `vi.unstubAllGlobals`. */
export function watchWorkers(): readonly Worker[] {
  const Real = Worker;
  const started: Worker[] = [];
  vi.stubGlobal(
    "Worker",
    class extends Real {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        started.push(this);
      }
    },
  );
  return started;
}

/** What a page hears of a worker that stops by itself, as for want of memory. */
export const stop = (worker: Worker | undefined): void => {
  worker?.dispatchEvent(new ErrorEvent("error", { message: "out of memory" }));
};
