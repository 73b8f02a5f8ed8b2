import { followLog } from "#insight/consequences.ts";
import { RollUpCount } from "#insight/count.ts";
import { sameHistory } from "#memory/replay.ts";
import { rollUpVersion } from "#model/roll-up-version.ts";
import { logMark, type Repair, repairCards, replaceRollUps } from "#store/recount.ts";
import { eachCardWithLog } from "#store/reviews.ts";
import type { Rehearse } from "./rehearse.ts";

export type DataCheck = {
  /** Cards with reviews that were compared with them, and those that were put right. */
  readonly checked: number;
  readonly repaired: number;
  /** Whether the counts of Progress were counted anew because they differed; null when practice went on meanwhile. */
  readonly recounted: boolean | null;
};

/** How often counting begins anew when something is logged meanwhile. */
const attempts = 3;

/**
 * Replays the log of every card and puts right what differs from it: each card's memory, and the roll-ups. The log itself is
 * never changed, and neither is a card that was rated while the check ran.
 */
export async function checkData(app: Rehearse): Promise<DataCheck> {
  const { db } = app;
  let [checked, repaired] = [0, 0];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const mark = await logMark(db);
    const count = new RollUpCount();
    const wrong: Repair[] = [];
    checked = 0;
    await eachCardWithLog(db, (card, log) => {
      const { counts, ...history } = followLog(log);
      if (log.length > 0 || card.memory.phase !== "new") checked += 1;
      if (!sameHistory(card, history)) wrong.push({ card, history });
      count.add({ ...card, ...history }, counts);
    });
    repaired += await repairCards(db, wrong);
    const outcome = await replaceRollUps(db, count.rollUps(), rollUpVersion, mark);
    if (outcome !== "changed since") {
      return { checked, repaired, recounted: outcome === "replaced" };
    }
  }
  return { checked, repaired, recounted: null };
}
