import { useLiveQuery } from "dexie-react-hooks";
import type { CardId } from "#model/ids.ts";
import { languageOf } from "#model/language.ts";
import { readCard } from "#store/reviews.ts";
import { askOf } from "./practice-view.ts";
import type { Rehearse } from "./rehearse.ts";

/** What a card asks, in its words, and the language that these are of. */
export type QuestionInWords = { readonly prompt: string; readonly lang: string };

/** Null where the card cannot be asked, undefined until it was read. */
export const useQuestion = (app: Rehearse, card: CardId): QuestionInWords | null | undefined =>
  useLiveQuery(async () => {
    const content = await readCard(app.db, card);
    const deck = content && (await app.db.decks.get(content.card.deck));
    return deck ? { prompt: askOf(content).prompt, lang: languageOf(deck) } : null;
  }, [app, card]);
