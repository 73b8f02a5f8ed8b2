import { checkData } from "#app/check.ts";
import { addNote } from "#app/own-notes.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { standingReviews } from "#memory/standing.ts";
import { deckId, type NoteId, noteId } from "#model/ids.ts";
import type { Content, Note } from "#model/note.ts";
import { addLateCounts } from "#store/roll-ups.ts";
import { toCard } from "#store/rows.ts";
import { aDeck, aNote, minutes } from "../builders.ts";
import { answer, open } from "./at-practice.ts";
import { Clock, startApp } from "./environment.ts";

export const own = deckId("my-own");
export const idOf = (key: string): NoteId => noteId(deckId("deck"), key);

const ofKind = (key: string, topic: string, content: Content): Note =>
  aNote(key, { topic, content });

/** A note of each kind, of which the pitfall and the fact ask two cards each: seven cards, in two topics. */
export const fiveNotes = [
  ofKind("question", "first", { kind: "question", prompt: "Why?", points: ["so"] }),
  ofKind("fact", "first", { kind: "fact", text: "A {{quorum}} is a {{majority}}." }),
  ofKind("sequence", "second", { kind: "sequence", prompt: "How?", items: ["one", "two"] }),
  ofKind("pitfall", "second", { kind: "pitfall", mistake: "No", better: ["yes"], why: ["so"] }),
  ofKind("action", "second", { kind: "action", action: "Build it", prove: ["built"] }),
];

/** A deck of these notes, three of whose cards were rated, and another deck with one note. */
export async function practisedApp(notes: readonly Note[] = fiveNotes): Promise<Rehearse> {
  const clock = new Clock();
  const app = await startApp(clock, aDeck(notes));
  const practice = await open(app);
  for (const rating of ["easy", "again", "good"] as const) {
    clock.pass(minutes(1));
    await answer(practice, rating);
  }
  const content: Content = { kind: "question", prompt: "Mine?", points: ["yes"] };
  await addNote(app, { deck: { title: "My own" }, topic: "mine", content });
  return app;
}

/** All that there is, but for stamps and how often rows were written: what a note says of itself by default is left out too. */
export async function allIn({ db }: Rehearse) {
  await addLateCounts(db);
  const [notes, cards, log] = await Promise.all([
    db.notes.toArray(),
    db.cards.toArray(),
    db.reviews.toArray(),
  ]);
  return {
    notes: notes.map(({ mine, edit, changed: _, ...note }) => ({
      ...note,
      edit: edit?.content ?? null,
      mine: Object.entries(mine ?? {})
        .map(([field, said]) => [field, said.value] as const)
        .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(unsaid[field])),
    })),
    cards: cards.map(toCard).map(({ suspendedChanged: _, ...card }) => ({ ...card, revision: 0 })),
    decks: (await db.decks.toArray()).map(({ id, title, removed, derivedCards }) => ({
      id,
      title,
      removed: removed?.value ?? false,
      derivedCards,
    })),
    reviews: standingReviews(log),
    days: await db.derivedDays.toArray(),
    topics: await db.derivedTopics.toArray(),
  };
}

const unsaid: Readonly<Record<string, unknown>> = {
  place: null,
  removed: false,
  state: "to do",
  evidence: { text: "", link: "" },
  daysBefore: null,
  finding: "",
};

/** What "Check my data" puts right, and whether it finds other counts than are kept: nothing, where all is as it is to be. */
export async function faultsIn(app: Rehearse): Promise<readonly unknown[]> {
  const { findings, recounted } = await checkData(app);
  return recounted ? [...findings, "recounted"] : findings;
}
