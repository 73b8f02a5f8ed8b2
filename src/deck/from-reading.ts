import type { Deck } from "#model/deck.ts";
import { askedBy, type Draft, type Reading } from "#model/draft.ts";
import { type DeckId, deckId, noteId } from "#model/ids.ts";
import type { Content, Note } from "#model/note.ts";
import { sentencesOf } from "#model/sentences.ts";
import type { Stamp } from "#model/stamp.ts";
import { assertUnreachable } from "#model/unreachable.ts";
import { deckOfAnyGuide as limits } from "./limits.ts";
import { slugOf } from "./slug.ts";

/** Joins the headings above a note into one text. */
const pathSeparator = " › ";

/** What was read of a guide, and its language (BCP 47) where somebody has said it. */
export type ReadGuide = Pick<Reading, "title" | "notes"> & { readonly lang?: string };

/**
 * The deck that a guide makes. Keys are made from what is asked, so that they do not depend on where it stands. What the
 * user has changed becomes their own wording of the note, beside the guide's.
 *
 * @param changed the stamp of the user's changes
 */
export function deckFromReading(reading: ReadGuide, changed: Stamp | null = null): Deck {
  const id = deckId(slugOf(reading.title));
  const title = cut(reading.title, limits.title);
  const taken = new Set<string>();
  const notes = reading.notes.map((draft) =>
    toNote(draft, id, freeKey(slugOf(askedBy(draft.asRead ?? draft)), taken), title, changed),
  );
  return {
    id,
    title,
    about: "",
    position: null,
    guide: { title, section: title, year: null },
    ...(reading.lang && { lang: reading.lang }),
    notes,
  };
}

function toNote(
  draft: Draft,
  deck: DeckId,
  key: string,
  title: string,
  changed: Stamp | null,
): Note {
  const isChanged = changed !== null && draft.asRead !== undefined;
  return {
    id: noteId(deck, key),
    deck,
    topic: cut(draft.topic, limits.topic) || title,
    section: cut(draft.section.join(pathSeparator), limits.heading) || title,
    content: toContent(isChanged ? draft.asRead : draft),
    disputed: [],
    edit: isChanged ? { content: toContent(draft), changed } : null,
    retired: false,
  };
}

function toContent(draft: Draft): Content {
  switch (draft.kind) {
    case "question":
      return {
        kind: "question",
        prompt: cut(draft.prompt, limits.prompt),
        points: pointsOf(draft.points),
        answer: cut(draft.answer, limits.answer),
      };
    case "pitfall": {
      const why = pointsOf(sentencesOf(draft.why));
      return {
        kind: "pitfall",
        mistake: cut(draft.mistake, limits.prompt),
        better: pointsOf(draft.points),
        why,
      };
    }
    case "action": {
      const { when } = draft;
      const action = {
        kind: "action",
        action: cut(draft.action, limits.action),
        prove: pointsOf(draft.points),
      } as const;
      return when ? { ...action, when: cut(when, 40) } : action;
    }
    default:
      return assertUnreachable(draft);
  }
}

const pointsOf = (points: readonly string[]): string[] =>
  [...new Set(points.map((point) => cut(point, 1_000)).filter(Boolean))].slice(0, 7);

const cut = (text: string, longest: number): string => text.slice(0, longest).trim();

/** The key itself, or with the first number behind it that is free. */
function freeKey(key: string, taken: Set<string>): string {
  let free = key;
  for (let count = 2; taken.has(free); count += 1)
    free = `${key.slice(0, 54)}-${count}`.replace(/--+/g, "-");
  taken.add(free);
  return free;
}
