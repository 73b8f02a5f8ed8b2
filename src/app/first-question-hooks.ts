import { useLiveQuery } from "dexie-react-hooks";
import type { CardId } from "#model/ids.ts";
import { readCard } from "#store/reviews.ts";
import { askOf } from "./practice-view.ts";
import type { Rehearse } from "./rehearse.ts";

/** What a card asks, in its words; null where it cannot be asked, undefined until it was read. */
export const useQuestion = (app: Rehearse, card: CardId): string | null | undefined =>
  useLiveQuery(async () => {
    const content = await readCard(app.db, card);
    return content && askOf(content).prompt;
  }, [app, card]);
