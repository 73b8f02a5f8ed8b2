import { allCardsOfNote, cardFromKept } from "#deck/kept-cards.ts";
import { mergedRow } from "#exchange/merge.ts";
import { followLog } from "#insight/consequences.ts";
import type { RestoreRules } from "#store/restore.ts";

/** How rows are put together, and what follows from them. */
export const restoreRules: RestoreRules = {
  mergedRow,
  cardFromKept,
  allCardsOfNote,
  historyOf: (log) => {
    const { memory, said } = followLog(log);
    return { memory, said };
  },
};
