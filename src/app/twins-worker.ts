import { openDatabase } from "#store/database.ts";
import { TwinNotes } from "./twin-notes.ts";
import type { TwinsAnswered, TwinsAsked, TwinsQuestion } from "./twins-work.ts";

// Has what all notes ask or say in memory, so that those that say nearly the same are found.

let opened: Promise<TwinNotes> | null = null;

addEventListener("message", ({ data: { id, question } }: MessageEvent<TwinsAsked>) => {
  opened ??= open(question);
  opened
    .then((notes) => notes.of(question))
    .then((answer) => postMessage({ id, answer } satisfies TwinsAnswered))
    .catch((error) => postMessage({ id, problem: `${error}` } satisfies TwinsAnswered));
});

const open = async ({ database, device }: TwinsQuestion): Promise<TwinNotes> =>
  new TwinNotes(await openDatabase(database, () => {}, device));
