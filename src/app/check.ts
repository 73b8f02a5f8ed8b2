import { replay, sameMemory } from "#memory/replay.ts";
import type { CardId } from "#model/ids.ts";
import { type MemoryState, unseen } from "#model/memory.ts";
import { cardsById, introducedCards, repairMemory } from "#store/cards.ts";
import { eachCardLog } from "#store/reviews.ts";
import type { Rehearse } from "./rehearse.ts";

export type DataCheck = { readonly checked: number; readonly repaired: number };

/**
 * Replays the log of every card and puts right each memory state that differs from it. The log itself is never
 * changed, and neither is a card that was rated while the check ran.
 */
export async function checkData(app: Rehearse): Promise<DataCheck> {
  const truth = new Map<CardId, MemoryState>();
  await eachCardLog(app.db, (card, log) => truth.set(card, replay(log)));
  const introduced = await introducedCards(app.db);
  const ids = new Set([...truth.keys(), ...introduced]);
  const cards = await cardsById(app.db, [...ids]);
  const wrong = cards.filter((card) => !sameMemory(card.memory, truth.get(card.id) ?? unseen));
  let repaired = 0;
  for (const card of wrong) {
    if (await repairMemory(app.db, card, truth.get(card.id) ?? unseen)) repaired += 1;
  }
  return { checked: cards.length, repaired };
}
