import type { InterviewQueue } from "#plan/interviews.ts";
import type { Prospect } from "#plan/prospects.ts";
import type { Planner } from "./planner.ts";
import type { AgendaWithLogs } from "./preparation.ts";

/** The planner, which is loaded when it is first asked: a first screen without interviews does not need it. */
export class Planning {
  #planner: Planner | null = null;

  /**
   * What to review today for the interviews of an agenda.
   *
   * @throws Error with the reason when the planner cannot be loaded or fails
   */
  async queue(agenda: AgendaWithLogs): Promise<InterviewQueue> {
    return (await this.#loaded()).queue(agenda);
  }

  /**
   * What to expect of the interviews of an agenda, in their order.
   *
   * @throws Error as `queue` does
   */
  async prospects(agenda: AgendaWithLogs, usualMinutes: number): Promise<readonly Prospect[]> {
    return (await this.#loaded()).prospects(agenda, usualMinutes);
  }

  async #loaded(): Promise<Planner> {
    const { Planner } = await import("./planner.ts");
    this.#planner ??= new Planner();
    return this.#planner;
  }
}
