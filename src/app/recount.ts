import { followLog } from "#insight/consequences.ts";
import { RollUpCount } from "#insight/count.ts";
import { sameHistory } from "#memory/replay.ts";
import type { DeckId } from "#model/ids.ts";
import { isReadable } from "#model/readable.ts";
import type { LogEntry } from "#model/review.ts";
import { rollUpVersion } from "#model/roll-up-version.ts";
import { countWithoutName, logsWithoutCard } from "#store/check-log.ts";
import type { Database } from "#store/database.ts";
import {
  cardsWithLogs,
  logMark,
  type Repair,
  repairCards,
  replaceRollUps,
} from "#store/recount.ts";
import { type Finding, Findings } from "./findings.ts";
import type { Rehearse } from "./rehearse.ts";

export type Recount = {
  /** How many cards with reviews were compared with them. */
  readonly checked: number;
  /** Whether the counts of Progress were counted anew because they differed; null when practice went on meanwhile. */
  readonly recounted: boolean | null;
  readonly findings: readonly Finding[];
  /** How many cards in use each deck has. */
  readonly cardsIn: ReadonlyMap<DeckId, number>;
};

/** How often counting begins anew when something is logged meanwhile. */
const attempts = 3;

/**
 * Replays the log of every card and puts right what does not follow from it: each card's history and its place in the queues,
 * and the roll-ups. The log itself is never changed, and neither is a card that was rated while it was compared.
 */
export async function recount({ db }: Pick<Rehearse, "db">): Promise<Recount> {
  const repaired = new Findings();
  for (let attempt = 1; ; attempt += 1) {
    const mark = await logMark(db);
    const count = new RollUpCount();
    const kept = new Findings();
    const cardsIn = new Map<DeckId, number>();
    const checked = await countCards(db, { count, cardsIn, repaired, kept });
    await countWithoutCards(db, count, kept);
    const outcome = await replaceRollUps(db, count.rollUps(), rollUpVersion, mark);
    if (outcome === "changed since" && attempt < attempts) continue;
    const recounted = outcome === "changed since" ? null : outcome === "replaced";
    return { checked, recounted, findings: [...repaired.list(), ...kept.list()], cardsIn };
  }
}

type Counting = {
  readonly count: RollUpCount;
  readonly cardsIn: Map<DeckId, number>;
  readonly repaired: Findings;
  readonly kept: Findings;
};

async function countCards(
  db: Database,
  { count, cardsIn, repaired, kept }: Counting,
): Promise<number> {
  let checked = 0;
  for await (const cards of cardsWithLogs(db)) {
    const wrong = new Map<Repair, "history" | "queue">();
    for (const { card, log, isPlacedAs } of cards) {
      const { counts, ...history } = followLog(log);
      if (log.length > 0) checked += 1;
      const isSame = sameHistory(card, history);
      if (!isSame || !isPlacedAs(history))
        wrong.set({ card, history }, isSame ? "queue" : "history");
      count.add({ ...card, ...history }, counts);
      if (!card.retired) cardsIn.set(card.deck, 1 + (cardsIn.get(card.deck) ?? 0));
      findUnreadable(log, kept);
    }
    const done = new Set(await repairCards(db, [...wrong.keys()]));
    for (const [{ card }, kind] of wrong) if (done.has(card.id)) repaired.add(kind, card.id);
  }
  return checked;
}

async function countWithoutCards(db: Database, count: RollUpCount, kept: Findings): Promise<void> {
  for await (const [card, log] of logsWithoutCard(db)) {
    count.addWithoutCard(followLog(log).counts);
    const reviews = log.filter((entry) => entry.entry === "review" && isReadable(entry));
    if (reviews.length > 0) kept.add("review without card", card, reviews.length);
    findUnreadable(log, kept);
  }
  const nameless = await countWithoutName(db);
  if (nameless > 0) kept.add("entry unreadable", null, nameless);
}

function findUnreadable(log: readonly LogEntry[], kept: Findings): void {
  for (const entry of log) if (!isReadable(entry)) kept.add("entry unreadable", `${entry.id}`);
}
