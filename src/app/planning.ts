import { type Day, parseDay } from "#model/day.ts";
import type { InterviewQueue, PricesFrom } from "#plan/interviews.ts";
import type { Prospect } from "#plan/prospects.ts";
import type { AgendaWithLogs } from "./preparation.ts";

/** What is asked of the worker. */
export type PlanQuestion = AgendaWithLogs &
  (
    | {
        readonly ask: "queue";
        /** Prices from an earlier visit, for want of better ones. */
        readonly remembered: PricesFrom | null;
      }
    | {
        readonly ask: "prospects";
        /** The minutes that more or fewer ones are reckoned from. */
        readonly usualMinutes: number;
      }
  );
export type PlanRequest = { readonly id: number; readonly question: PlanQuestion };
export type PlanAnswer = { readonly id: number; readonly answer: unknown };

type Waiting = {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: Error) => void;
};

/** The planner in its worker, which is started when it is first asked. */
export class Planning {
  #worker: Worker | null = null;
  #asked = 0;
  readonly #waiting = new Map<number, Waiting>();

  /**
   * What to review today for the interviews of an agenda.
   *
   * @throws Error with the worker's reason when it cannot be loaded or fails
   */
  async queue(agenda: AgendaWithLogs): Promise<InterviewQueue> {
    const question: PlanQuestion = { ...agenda, ask: "queue", remembered: rememberedPrices() };
    const queue = (await this.#ask(question)) as InterviewQueue;
    rememberPrices(queue.prices);
    return queue;
  }

  /**
   * What to expect of the interviews of an agenda, in their order.
   *
   * @throws Error as `queue` does
   */
  async prospects(agenda: AgendaWithLogs, usualMinutes: number): Promise<readonly Prospect[]> {
    return (await this.#ask({ ...agenda, ask: "prospects", usualMinutes })) as readonly Prospect[];
  }

  #ask(question: PlanQuestion): Promise<unknown> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    this.#asked += 1;
    const request: PlanRequest = { id: this.#asked, question };
    return new Promise((resolve, reject) => {
      this.#waiting.set(request.id, { resolve, reject });
      worker.postMessage(request);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL("./plan-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<PlanAnswer>) => {
      this.#waiting.get(data.id)?.resolve(data.answer);
      this.#waiting.delete(data.id);
    });
    worker.addEventListener("error", ({ message }) =>
      this.#fail(message || "The planner could not be loaded."),
    );
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

// The prices are kept from visit to visit, since from old ones new ones are found ten times as fast. They are no more than
// that: where they are lost or wrong, the plan only takes longer.

const key = "plan-prices";

function rememberPrices({ day, prices }: PricesFrom): void {
  try {
    localStorage.setItem(key, JSON.stringify({ day, prices: Array.from(prices) }));
  } catch {
    // Storage may be full or forbidden.
  }
}

function rememberedPrices(): PricesFrom | null {
  try {
    const { day, prices } = JSON.parse(localStorage.getItem(key) ?? "null") ?? {};
    const known: Day | null = parseDay(`${day}`);
    if (known === null || !Array.isArray(prices)) return null;
    const numbers = prices.map(Number);
    return numbers.every((price) => price >= 0)
      ? { day: known, prices: Float64Array.from(numbers) }
      : null;
  } catch {
    return null;
  }
}
