import type { Deck } from "#model/deck.ts";
import type { Draft, Reading } from "#model/draft.ts";
import { type NoteId, noteId } from "#model/ids.ts";
import { askedIn, contentOf, type Note } from "#model/note.ts";
import { assertUnreachable } from "#model/unreachable.ts";
import { FreeKeys } from "./free-keys.ts";
import { keyOf } from "./note-problem.ts";
import { slugOf } from "./slug.ts";

/** A deck that came from outside, to be looked over as a guide's notes are before anything is stored. */
export type DeckReading = {
  readonly reading: Pick<Reading, "title" | "notes">;
  /** Notes that a guide never has (facts and sequences), which are kept or left out as they are. */
  readonly beyond: readonly Note[];
};

/** @param lines where the notes stand in their file; those that stand nowhere are counted */
export function readingOfDeck(
  deck: Deck,
  lines: ReadonlyMap<NoteId, number> = new Map(),
): DeckReading {
  const drafts = deck.notes.map((note, at) => draftOf(note, deck, lines.get(note.id) ?? at + 1));
  return {
    reading: { title: deck.title, notes: drafts.filter((draft) => draft !== null) },
    beyond: deck.notes.filter((_, at) => drafts[at] === null),
  };
}

/** A deck with further notes behind its own, under its id. */
export function deckWith(deck: Deck, notes: readonly Note[]): Deck {
  const keys = new FreeKeys(deck.notes.map(keyOf));
  const added = notes.map((note): Note => {
    const key = keys.take(keyOf(note) || slugOf(askedIn(contentOf(note))));
    return { ...note, deck: deck.id, id: noteId(deck.id, key) };
  });
  return { ...deck, notes: [...deck.notes, ...added] };
}

function draftOf(note: Note, { title }: Deck, line: number): Draft | null {
  const content = contentOf(note);
  const section = note.section === title ? [] : note.section.split(" › ");
  const place = { topic: note.topic, section, line };
  switch (content.kind) {
    case "question": {
      const { kind, prompt, points } = content;
      return { kind, prompt, points, answer: content.answer ?? listed(points), ...place };
    }
    case "pitfall": {
      const { kind, mistake, better, why } = content;
      const answer = [better.join(" "), why.join(" ")].filter(Boolean).join("\n\n");
      return {
        kind,
        mistake,
        better: better.join(" "),
        why: why.join(" "),
        points: better,
        answer,
        ...place,
      };
    }
    case "action": {
      const { kind, action, prove, when = null } = content;
      return { kind, action, when, points: prove, answer: listed(prove), ...place };
    }
    case "sequence":
    case "fact":
      return null;
    default:
      return assertUnreachable(content);
  }
}

const listed = (points: readonly string[]): string =>
  points.map((point) => `- ${point}`).join("\n");
