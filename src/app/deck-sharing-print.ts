import { ask, readThrough } from "#deck/ask.ts";
import { facesOf, fillGaps } from "#deck/faces.ts";
import { type Answer, textsOfWords } from "#model/answer.ts";
import type { Ask } from "#model/ask.ts";
import type { NoteId } from "#model/ids.ts";
import { type Content, contentOf, type Note } from "#model/note.ts";
import type { Outline } from "#model/outline.ts";
import { answersToAny } from "#store/answers.ts";
import { notesById } from "#store/decks.ts";
import type { Rehearse } from "./rehearse.ts";

/** A note as it stands on paper. */
export type PrintedNote = {
  readonly id: NoteId;
  /** From 1, in the order of the deck. */
  readonly number: number;
  readonly kind: Content["kind"];
  readonly ask: Ask;
  /** A fact with its gaps filled in; null where there are none. */
  readonly filled: string | null;
  /** When an action is to be done; null where it does not say. */
  readonly when: string | null;
  readonly disputed: Note["disputed"];
  /** What its user has written for themselves, in paragraphs; empty unless it was asked for. */
  readonly own: readonly string[];
};

export type PrintedTopic = { readonly topic: string; readonly notes: readonly PrintedNote[] };

/** So many notes are printed at once: some 100 pages, which a browser lays out in half a second. */
export const mostPrinted = 1_000;

/** So many rows are read at once, so that the page stays quick meanwhile. */
const batchSize = 200;

export type WantedPrint = {
  /** From 0, which `mostPrinted` notes. */
  readonly part: number;
  /** With its user's answers, evidence and findings. */
  readonly withOwn: boolean;
};

/** A part of a deck, to be printed. @throws AbortError when it was stopped */
export async function printedTopics(
  app: Rehearse,
  { topics }: Outline,
  { part, withOwn }: WantedPrint,
  stop: AbortSignal,
): Promise<PrintedTopic[]> {
  const [begin, end] = [part * mostPrinted, (part + 1) * mostPrinted];
  let number = 0;
  const wanted = topics.flatMap(({ topic, notes }) =>
    notes.map((id) => {
      number += 1;
      return { id, topic, number };
    }),
  );
  const printed = new Map<string, PrintedNote[]>();
  for (let at = begin; at < Math.min(end, wanted.length); at += batchSize) {
    const some = wanted.slice(at, Math.min(at + batchSize, end));
    const ids = some.map(({ id }) => id);
    const notes = await notesById(app.db, ids);
    const answers = withOwn ? await answersToAny(app.db, ids) : null;
    stop.throwIfAborted();
    const byId = new Map(notes.map((note) => [note.id, note]));
    for (const { id, topic, number } of some) {
      const note = byId.get(id);
      if (!note) continue;
      const others = printed.get(topic);
      const own = answers ? ownIn(note, answers.get(id) ?? []) : [];
      if (others) others.push(printedNote(note, number, own));
      else printed.set(topic, [printedNote(note, number, own)]);
    }
  }
  return [...printed].map(([topic, notes]) => ({ topic, notes }));
}

const line = "________";

/** Answers, what shows that an action was done, and what was found out about what is disputed. */
function ownIn({ mine }: Note, answers: readonly Answer[]): string[] {
  const evidence = mine?.evidence?.value;
  return [
    ...answers.flatMap(({ words }) => textsOfWords(words.value)),
    evidence?.text ?? "",
    evidence?.link ?? "",
    mine?.finding?.value ?? "",
  ].filter((text) => text.trim() !== "");
}

function printedNote(note: Note, number: number, own: readonly string[]): PrintedNote {
  const content = contentOf(note);
  const { kind } = content;
  const [first = "recall"] = facesOf(content);
  const read = kind === "fact" ? readThrough(content) : ask(content, first);
  return {
    id: note.id,
    number,
    kind,
    ask: kind === "fact" ? { ...read, prompt: fillGaps(content.text, () => line) } : read,
    filled: kind === "fact" ? read.prompt : null,
    when: kind === "action" ? (content.when ?? null) : null,
    disputed: note.disputed,
    own,
  };
}
