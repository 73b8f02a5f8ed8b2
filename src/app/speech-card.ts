import { type OwnWords, spokenAnswer, spokenQuestion } from "#practice/spoken.ts";
import type { CardView } from "./practice-view.ts";
import { type Said, speech } from "./speech.ts";

/** Reads aloud what one sees of a card: its question, or once it is shown its answer. */
export const sayCard = (card: CardView, own: OwnWords): Promise<Said> =>
  speech.say(card.revealed ? spokenAnswer(card) : spokenQuestion(card, own));
