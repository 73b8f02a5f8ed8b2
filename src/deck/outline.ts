import type { Card } from "#model/card.ts";
import type { DeckId, NoteId } from "#model/ids.ts";
import type { Outline } from "#model/outline.ts";
import { positionIn } from "./point-faces.ts";

type Place = { readonly topic: string; readonly order: number };
type OutlinedCard = Pick<Card, "note" | "topic" | "face" | "order" | "retired">;

/** Finds the outline of a deck from its cards, which may come a few at a time and in any order. */
export class OutlineCount {
  readonly #places = new Map<NoteId, Place>();

  /** A note stands where its first card does. Points that are asked alone stand in front of all, and say nothing of it. */
  add(cards: Iterable<OutlinedCard>): void {
    for (const { note, topic, face, order, retired } of cards) {
      if (retired || positionIn(face) !== null) continue;
      const place = this.#places.get(note);
      if (!place || order < place.order) this.#places.set(note, { topic, order });
    }
  }

  outline(deck: DeckId): Outline {
    const topics = new Map<string, NoteId[]>();
    const inOrder = [...this.#places].sort(
      ([a, at], [b, bt]) => at.order - bt.order || (a < b ? -1 : 1),
    );
    for (const [note, { topic }] of inOrder) {
      const notes = topics.get(topic);
      if (notes) notes.push(note);
      else topics.set(topic, [note]);
    }
    return { deck, topics: [...topics].map(([topic, notes]) => ({ topic, notes })) };
  }
}
