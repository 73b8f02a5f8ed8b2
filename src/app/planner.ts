import { type Day, parseDay } from "#model/day.ts";
import type { InterviewQueue, PricesFrom } from "#plan/interviews.ts";
import type { Prospect } from "#plan/prospects.ts";
import { language } from "#words/language.ts";
import { say } from "#words/today.ts";
import { KeptWorker } from "./kept-worker.ts";
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

/** The planner in its worker, which is started when it is first asked. */
export class Planner {
  readonly #worker = new KeptWorker<PlanQuestion, unknown>(
    () =>
      new Worker(new URL("./plan-worker.ts", import.meta.url), { type: "module", name: language }),
    say("noPlanner"),
  );

  /**
   * What to review today for the interviews of an agenda.
   *
   * @throws Error with the worker's reason when it cannot be loaded or fails
   */
  async queue(agenda: AgendaWithLogs): Promise<InterviewQueue> {
    const question: PlanQuestion = { ...agenda, ask: "queue", remembered: rememberedPrices() };
    const queue = (await this.#worker.ask(question)) as InterviewQueue;
    rememberPrices(queue.prices);
    return queue;
  }

  /**
   * What to expect of the interviews of an agenda, in their order.
   *
   * @throws Error as `queue` does
   */
  async prospects(agenda: AgendaWithLogs, usualMinutes: number): Promise<readonly Prospect[]> {
    return (await this.#worker.ask({
      ...agenda,
      ask: "prospects",
      usualMinutes,
    })) as readonly Prospect[];
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
