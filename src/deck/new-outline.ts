import type { Deck } from "#model/deck.ts";
import type { Outline } from "#model/outline.ts";
import { facesOf, introductionRound } from "./faces.ts";
import { OutlineCount } from "./outline.ts";

/** The outline of a deck that is stored for the first time: what outline.ts finds from its cards, without reading them. */
export function outlineOfNew({ id, notes }: Pick<Deck, "id" | "notes">): Outline {
  const count = new OutlineCount();
  for (const [at, note] of notes.entries()) {
    const [face] = facesOf(note.content);
    if (!face) continue;
    const order = introductionRound(face) * notes.length + at;
    count.add([{ note: note.id, topic: note.topic, face, order, retired: note.retired }]);
  }
  return count.outline(id);
}
