import type { DeckId } from "#model/ids.ts";
import type { Content } from "#model/note.ts";
import { batches } from "#store/batches.ts";
import { deviceValue } from "#store/device.ts";
import { LostDataError } from "#store/errors.ts";
import { type IdRange, watchNotes } from "#store/notes-watch.ts";
import { language } from "#words/language.ts";
import { KeptWorker } from "./kept-worker.ts";
import type { Rehearse } from "./rehearse.ts";
import type { TwinNote } from "./twin-notes.ts";
import type { TwinsAnswer, TwinsQuestion } from "./twins-work.ts";

export type { TwinNote } from "./twin-notes.ts";

export type LookingForTwins = {
  /** A deck whose notes are not looked at: the one that the contents go to, where it may have them already. */
  readonly notIn?: DeckId | null;
  readonly stop?: AbortSignal;
};

type TwinsWorker = {
  readonly worker: KeptWorker<TwinsQuestion, TwinsAnswer>;
  /** What was written since it was asked last. */
  written: IdRange[];
  timer: ReturnType<typeof setTimeout> | undefined;
  readonly end: () => void;
};

/** So long the worker stays when nobody asks: of 100,000 notes it holds 40 MB, and takes seconds to read them. */
const lingerMs = 60_000;

const workers = new WeakMap<Rehearse, TwinsWorker>();

/**
 * Finds for each content the note in use that says nearly the same. It is found in a worker, which has to read all notes first.
 *
 * @returns for each content the likest note, or null, in the order of the contents
 * @throws AbortError when it was stopped, or Error when the worker cannot be loaded or cannot read the notes
 */
export async function twinsOf(
  app: Rehearse,
  contents: readonly Content[],
  { notIn = null, stop }: LookingForTwins = {},
): Promise<(TwinNote | null)[]> {
  const { db } = app;
  const device = await deviceValue(db, "id");
  if (device === null) throw new LostDataError();
  const found: (TwinNote | null)[] = [];
  // Some at a time, so that who types beside a long import does not wait behind all of it.
  for (const some of batches(contents)) {
    stop?.throwIfAborted();
    found.push(...(await ask(app, { database: db.name, device, contents: some, notIn })));
  }
  stop?.throwIfAborted();
  return found;
}

/** The same for texts that notes are to ask or say. */
export const twinsOfTexts = (
  app: Rehearse,
  texts: readonly string[],
  wanted?: LookingForTwins,
): Promise<(TwinNote | null)[]> =>
  twinsOf(
    app,
    texts.map((text) => ({ kind: "fact", text })),
    wanted,
  );

async function ask(app: Rehearse, question: Omit<TwinsQuestion, "written">): Promise<TwinsAnswer> {
  const kept = workers.get(app) ?? begin(app);
  const { worker, written } = kept;
  clearTimeout(kept.timer);
  kept.written = [];
  try {
    return await worker.ask({ ...question, written });
  } catch (error) {
    // Its connection may be closed for good. The next question starts a new one.
    kept.end();
    throw error;
  } finally {
    clearTimeout(kept.timer);
    kept.timer = setTimeout(kept.end, lingerMs);
  }
}

function begin(app: Rehearse): TwinsWorker {
  const worker = new KeptWorker<TwinsQuestion, TwinsAnswer>(
    () =>
      new Worker(new URL("./twins-worker.ts", import.meta.url), { type: "module", name: language }),
    "The search for similar notes could not be loaded.",
  );
  const stopWatching = watchNotes(app.db, (ids) => kept.written.push(...ids));
  const end = () => {
    worker.letGo();
    stopWatching();
    workers.delete(app);
  };
  const kept: TwinsWorker = { worker, written: [], timer: undefined, end };
  workers.set(app, kept);
  return kept;
}
