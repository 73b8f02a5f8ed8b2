import type { NoteId } from "#model/ids.ts";
import type { Settings } from "#model/settings.ts";
import { deviceValue } from "#store/device.ts";
import { LostDataError } from "#store/errors.ts";
import { readSettings } from "#store/settings.ts";
import { language } from "#words/language.ts";
import { say } from "#words/search.ts";
import { type Rehearse, todayOf } from "./rehearse.ts";
import type { SearchHits } from "./search-hits.ts";
import type { SearchAnswer, SearchProgress, SearchQuestion } from "./search-work.ts";
import { thrownAgain } from "./thrown.ts";

export type { SearchProgress } from "./search-work.ts";

/** What was found of what was typed, the best first; and how many there are, of which only some may be given. */
export type FoundNotes = {
  readonly typed: string;
  readonly notes: readonly NoteId[];
  readonly total: number;
  /** What is shown of the best, as they were when they were found. */
  readonly first: SearchHits["hits"];
};

export type SearchView = {
  /** The last answer; while another one is on its way, to what was typed before. */
  readonly found: FoundNotes | null;
  /** Null until the worker has looked. */
  readonly progress: SearchProgress | null;
  readonly problem: Error | null;
};

const nothingYet: SearchView = { found: null, progress: null, problem: null };

/** So long the worker stays when nobody searches: going to a card and back finds the index still there. */
const lingerMs = 60_000;

/** The search, whose worker is started when it is first used, and let go of some time after it was used last. */
export class Search {
  readonly #app: Rehearse;
  readonly #listeners = new Set<() => void>();
  #view = nothingYet;
  #worker: Worker | null = null;
  #settings: Promise<Settings> | null = null;
  #users = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #typed = "";
  /** A question is on its way. What is typed meanwhile waits, and of that only the latest is asked. */
  #isAsking = false;
  #isWaiting = false;

  constructor(app: Rehearse) {
    this.#app = app;
  }

  readonly view = (): SearchView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Has the index brought up to date from now on. Returns what says that it is used no more. */
  readonly use = (): (() => void) => {
    this.#users += 1;
    this.#settings = null;
    clearTimeout(this.#timer);
    this.#worker ??= this.#start();
    return () => {
      this.#users -= 1;
      if (this.#users === 0) this.#letGoLater();
    };
  };

  /** Looks for what was typed; the answer is in the view some time later. */
  readonly ask = (typed: string): void => {
    this.#typed = typed;
    this.#isWaiting = true;
    if (this.#users > 0) this.#worker ??= this.#start();
    void this.#askNext();
  };

  async #askNext(): Promise<void> {
    if (this.#isAsking || !this.#isWaiting || !this.#worker) return;
    this.#isAsking = true;
    const worker = this.#worker;
    try {
      // Not at each key: settings are changed on another screen.
      this.#settings ??= readSettings(this.#app.db);
      const settings = await this.#settings;
      const moment = { now: this.#app.environment.now(), today: todayOf(this.#app, settings) };
      this.#isWaiting = false;
      worker.postMessage({ ask: "find", typed: this.#typed, moment } satisfies SearchQuestion);
    } catch (error) {
      this.#settings = null;
      this.#fail(error as Error);
    }
  }

  #start(): Worker {
    const worker = new Worker(new URL("./search-worker.ts", import.meta.url), {
      type: "module",
      name: language,
    });
    worker.addEventListener("message", ({ data }: MessageEvent<SearchAnswer>) => this.#hear(data));
    worker.addEventListener("error", ({ message }) =>
      this.#fail(new Error(message || say("notLoaded"))),
    );
    this.#open(worker).catch((error: Error) => this.#fail(error));
    return worker;
  }

  async #open(worker: Worker): Promise<void> {
    const { db, environment } = this.#app;
    const device = await deviceValue(db, "id");
    if (device === null) throw new LostDataError();
    const now = environment.now();
    worker.postMessage({ ask: "open", database: db.name, device, now } satisfies SearchQuestion);
  }

  #hear(answer: SearchAnswer): void {
    switch (answer.tell) {
      case "progress":
        this.#change({ progress: answer.progress });
        // It may find more now.
        if (this.#typed !== "") this.ask(this.#typed);
        break;
      case "found": {
        const { tell: _, ...found } = answer;
        this.#isAsking = false;
        this.#change({ found, problem: null });
        void this.#askNext();
        break;
      }
      case "failed":
        this.#fail(thrownAgain(answer.thrown));
    }
  }

  /** The next that is asked starts a new worker. */
  #fail(problem: Error): void {
    this.#stop();
    this.#change({ problem });
  }

  readonly #letGoLater = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // What is begun is finished: the next search will want it.
      if (this.#view.progress?.isReady === false) this.#letGoLater();
      else this.#stop();
    }, lingerMs);
  };

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#isAsking = false;
    this.#change({ progress: null });
  }

  #change(part: Partial<SearchView>): void {
    this.#view = { ...this.#view, ...part };
    for (const listener of this.#listeners) listener();
  }
}
