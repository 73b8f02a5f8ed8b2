import { textsOfWords } from "#model/answer.ts";
import { type NoteId, noteOf } from "#model/ids.ts";
import { answersTo } from "#store/answers.ts";
import { HandsFree, type HandsFreeWords } from "./hands-free.ts";
import { handsFreeWays } from "./hands-free-ways.ts";
import { MediaKeys } from "./media-keys.ts";
import { Practice } from "./practice.ts";
import type { Rehearse } from "./rehearse.ts";
import { speech } from "./speech.ts";

/** Practice by ear that goes on, and what ends it. */
export type HandsFreeRun = {
  readonly practice: Practice;
  readonly handsFree: HandsFree;
  readonly end: () => void;
};

/**
 * Begins to practise by ear, with the voice, the media keys and the store. To be called in a tap: some browsers neither speak nor play
 * otherwise.
 *
 * @param title what a locked screen shows
 */
export function startHandsFree(app: Rehearse, words: HandsFreeWords, title: string): HandsFreeRun {
  const practice = new Practice(app);
  const handsFree = new HandsFree({
    practice,
    speech,
    ways: handsFreeWays.value(),
    words,
    ownAnswer: ({ id }) => readOwnAnswer(app, noteOf(id)),
  });
  const keys = new MediaKeys();
  keys.begin(title, {
    play: () => handsFree.goOn(),
    next: () => handsFree.next(),
    previous: () => handsFree.previous(),
    onInterrupted: () => handsFree.hold(),
  });
  void handsFree.begin();
  const end = () => {
    handsFree.end();
    keys.end();
  };
  return { practice, handsFree, end };
}

/** The first of their answers to a note. The name of a story is for its list. */
async function readOwnAnswer(app: Rehearse, note: NoteId): Promise<readonly string[]> {
  const [first] = await answersTo(app.db, note);
  if (!first) return [];
  const words = first.words.value;
  return textsOfWords(words).slice(words.form === "story" ? 1 : 0);
}
