import { useLiveQuery } from "dexie-react-hooks";
import type { DeckId } from "#model/ids.ts";
import { topicNames } from "#store/topics.ts";
import type { Rehearse } from "./rehearse.ts";

/** More names are no help to who chooses one. */
const most = 500;

/** The topics that notes are put into, in a deck, or in any where that is null. */
export const useTopicNames = (app: Rehearse, deck: DeckId | null): string[] | undefined =>
  useLiveQuery(() => topicNames(app.db, deck, most), [app, deck]);
