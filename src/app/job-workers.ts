/** A worker that has done its job waits so long for another one, since it takes a while to start one. */
const idleMs = 10_000;

/** What a worker is told while it does a job, and when. */
export type Meanwhile<Remark> = {
  /** Ends the job. */
  readonly stop?: AbortSignal | undefined;
  /** Is told to the worker when it is to stop, rather than ending it: it says itself whether it was done before. */
  readonly stopping?: Remark | undefined;
  /** Is told to the worker whenever somebody touches the page or presses a key. */
  readonly touched?: Remark | undefined;
};

/**
 * Workers that do one job each at a time, so that a job can be stopped by ending its worker. One that is done waits a while for
 * another job.
 */
export class JobWorkers<Question, Told, Remark = never> {
  readonly #start: () => Worker;
  readonly #failure: (message: string) => Error;
  #idle: { readonly worker: Worker; readonly timer: ReturnType<typeof setTimeout> } | null = null;

  /** @param failure makes the error of a worker that could not be loaded or that broke off, of what the browser says of it */
  constructor(start: () => Worker, failure: (message: string) => Error) {
    this.#start = start;
    this.#failure = failure;
  }

  /**
   * Has a worker do a job.
   *
   * @param isAnswer whether what the worker tells is the end of it
   * @throws AbortError when it was stopped, or the error of a worker that failed
   */
  async ask<Answer extends Told>(
    question: Question,
    isAnswer: (told: Told) => told is Answer,
    { stop, stopping, touched }: Meanwhile<Remark> = {},
  ): Promise<Answer> {
    stop?.throwIfAborted();
    const worker = this.#take();
    const heard = new AbortController();
    const { signal } = heard;
    const answer = new Promise<Answer>((resolve, reject) => {
      const onMessage = ({ data }: MessageEvent<Told>) => isAnswer(data) && resolve(data);
      const onError = ({ message }: ErrorEvent) => reject(this.#failure(message));
      worker.addEventListener("message", onMessage, { signal });
      worker.addEventListener("error", onError, { signal });
      const onStop = () => (stopping ? worker.postMessage(stopping) : reject(stop?.reason));
      stop?.addEventListener("abort", onStop, { signal });
      if (touched !== undefined) {
        const onTouch = () => worker.postMessage(touched);
        addEventListener("pointerdown", onTouch, { signal, capture: true });
        addEventListener("keydown", onTouch, { signal, capture: true });
      }
      worker.postMessage(question);
    });
    const told = await answer
      .catch((error: unknown) => {
        worker.terminate();
        throw error;
      })
      .finally(() => heard.abort());
    this.#giveBack(worker);
    return told;
  }

  #take(): Worker {
    if (!this.#idle) return this.#start();
    const { worker, timer } = this.#idle;
    clearTimeout(timer);
    this.#idle = null;
    return worker;
  }

  #giveBack(worker: Worker): void {
    if (this.#idle) {
      worker.terminate();
      return;
    }
    const end = () => {
      this.#idle = null;
      worker.terminate();
    };
    this.#idle = { worker, timer: setTimeout(end, idleMs) };
  }
}
