/** A question to a worker, with the id that its answer comes back under. */
export type Asked<Question> = { readonly id: number; readonly question: Question };
export type Answered<Answer> =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly problem: string };

type Waiting<Answer> = {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: Error) => void;
};

/** A worker that is started when it is first asked, and then kept for all that is asked later. */
export class KeptWorker<Question, Answer> {
  readonly #begin: () => Worker;
  readonly #unloadable: string;
  readonly #waiting = new Map<number, Waiting<Answer>>();
  #worker: Worker | null = null;
  #asked = 0;

  /** @param unloadable the reason to give where the browser has none */
  constructor(begin: () => Worker, unloadable: string) {
    this.#begin = begin;
    this.#unloadable = unloadable;
  }

  /** @throws Error with the worker's reason when it cannot be loaded, stops, or has no answer to this question */
  ask(question: Question): Promise<Answer> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    this.#asked += 1;
    const asked: Asked<Question> = { id: this.#asked, question };
    return new Promise((resolve, reject) => {
      this.#waiting.set(asked.id, { resolve, reject });
      worker.postMessage(asked);
    });
  }

  /** Ends the worker, unless somebody waits for it. The next that asks starts a new one. */
  letGo(): void {
    if (this.#waiting.size > 0) return;
    this.#worker?.terminate();
    this.#worker = null;
  }

  #start(): Worker {
    const worker = this.#begin();
    worker.addEventListener("message", ({ data }: MessageEvent<Answered<Answer>>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ("answer" in data) waiting?.resolve(data.answer);
      else waiting?.reject(new Error(data.problem));
    });
    worker.addEventListener("error", ({ message }) => this.#fail(message || this.#unloadable));
    return worker;
  }

  /** All that wait are told, and the next that asks starts a new worker. */
  #fail(reason: string): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(new Error(reason));
    this.#waiting.clear();
  }
}
