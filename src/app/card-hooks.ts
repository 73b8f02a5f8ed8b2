import { useLiveQuery } from "dexie-react-hooks";
import type { CardId } from "#model/ids.ts";
import { type CardPage, readCardPage } from "./card-page.ts";
import { useMinute } from "./hooks.ts";
import type { Rehearse } from "./rehearse.ts";

// A live query, as in hooks.ts; apart from those, since the first screen needs none of this.

/** Null when there is no card of that id. */
export function useCardPage(app: Rehearse, id: CardId): CardPage | null | undefined {
  const minute = useMinute();
  return useLiveQuery(() => readCardPage(app, id), [app, id, minute]);
}
