import { Link } from "wouter";
import type { Card } from "#model/card.ts";
import { cardPath } from "#ui/parts/card-path.ts";
import { faceInWords } from "#ui/parts/face-words.ts";
import "./cards-of-note.css";

type Props = {
  readonly cards: readonly Pick<Card, "id" | "face">[];
  readonly says: string;
};

/** Links to the pages of some cards of a note, each by what it asks for. */
export function CardsOfNote({ cards, says }: Props) {
  if (cards.length === 0) return null;
  return (
    <p className="cards-of-note">
      {says}:{" "}
      {cards.map(({ id, face }, at) => (
        <span key={id}>
          {at > 0 && ", "}
          <Link href={cardPath(id)}>{faceInWords(face)}</Link>
        </span>
      ))}
    </p>
  );
}
