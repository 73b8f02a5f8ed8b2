import { stringify } from "yaml";
import type { Deck } from "#model/deck.ts";
import { contentOf, type Note } from "#model/note.ts";

/** The deck file (YAML) of a deck, in the user's own wording where there is one. Reading it gives the same notes. */
export function serialiseDeck({ id, title, about, position, guide, lang, notes }: Deck): string {
  const { year, ...source } = guide;
  const file = {
    id,
    title,
    ...(about && { about }),
    ...(lang && { lang }),
    ...(position !== null && { position }),
    guide: year === null ? source : { ...source, year },
    notes: notes.map((note) => toEntry(note, guide.section)),
  };
  // Unfolded: a folded text with lines that begin with blanks does not come back as it was.
  return stringify(file, { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
}

function toEntry(note: Note, section: string) {
  const { kind, ...content } = contentOf(note);
  const said = Object.entries(content).filter(
    ([, value]) => !Array.isArray(value) || value.length > 0,
  );
  return {
    key: note.id.slice(note.deck.length + 1),
    kind,
    topic: note.topic,
    ...(note.section !== section && { section: note.section }),
    ...Object.fromEntries(said),
    ...(note.disputed.length > 0 && { disputed: note.disputed }),
  };
}
