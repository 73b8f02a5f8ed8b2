import { followLog } from "#insight/consequences.ts";
import type { RollUpCount } from "#insight/count.ts";
import type { DeckId } from "#model/ids.ts";
import { isReadable } from "#model/readable.ts";
import { logsOfNamed } from "#store/check-log.ts";
import type { Database } from "#store/database.ts";
import { areUnchanged } from "#store/log-pages.ts";
import { wakeLiveQueries } from "#store/lost-handle.ts";
import { type Recounted, replaceRollUps } from "#store/recount.ts";
import { CardPass, findUnreadable } from "./card-pass.ts";
import { type Finding, Findings } from "./findings.ts";
import type { Rehearse } from "./rehearse.ts";
import { readWholeLog, type WholeLog } from "./whole-log.ts";

export type Recount = {
  /** How many cards with reviews were compared with them. */
  readonly checked: number;
  /** Whether the counts of Progress were counted anew because they differed; null when practice went on meanwhile. */
  readonly recounted: boolean | null;
  readonly findings: readonly Finding[];
  /** How many cards in use each deck has. */
  readonly cardsIn: ReadonlyMap<DeckId, number>;
};

/** How often all begins anew when decks or settings change meanwhile. Reviews do not matter: they are counted with the rest. */
const attempts = 3;

/**
 * Replays the log of every card and puts right what does not follow from it: each card's history and its place in the queues,
 * and the roll-ups. The log itself is never changed. Where it is cut off, what is done stays done: a row that is right is not
 * written again.
 *
 * @param log where it was read already
 */
export async function recount(
  { db }: Pick<Rehearse, "db">,
  { log, onProgress = () => {} }: { log?: WholeLog; onProgress?: (share: number) => void } = {},
): Promise<Recount> {
  const repaired = new Findings();
  for (let attempt = 1; ; attempt += 1) {
    const isFirst = attempt === 1;
    const whole = isFirst && log ? log : await readWholeLog(db, { isAnew: !isFirst });
    const pass = new CardPass(db, whole, repaired);
    await pass.run(onProgress);
    await countWithoutCards(db, whole, pass);
    const outcome = await settle(db, whole, pass);
    if (outcome === "changed since" && attempt < attempts) continue;
    // The cards were written behind the back of Dexie, which tells live queries of what it writes.
    wakeLiveQueries();
    const { checked, kept, cardsIn } = pass;
    const recounted = outcome === "changed since" ? null : outcome === "replaced";
    return { checked, recounted, findings: [...repaired.list(), ...kept.list()], cardsIn };
  }
}

async function settle(db: Database, { stretches, mark }: WholeLog, pass: CardPass) {
  if (!(await areUnchanged(db, stretches))) return "changed since";
  const { count, lastEntry, stored } = pass;
  // Cards that are not stored were counted behind all others, with all that was logged by then.
  const uncounted = pass.uncounted.filter(({ card }) => stored.has(card));
  return replaceRollUps(db, { lastEntry, uncounted, mark }, (recounted) => {
    for (const each of recounted) countAgain(count, each);
    return count.rollUps();
  });
}

/** Counts a card that was counted before with a part of its log once more, with all of it. */
function countAgain(count: RollUpCount, { card, log, uncounted }: Recounted): void {
  const before = followLog(log.filter(({ id }) => !uncounted.has(id)));
  const after = followLog(log);
  if (card) {
    count.add({ ...card, ...before }, before.counts, -1);
    count.add({ ...card, ...after }, after.counts);
  } else {
    count.addWithoutCard(before.counts, -1);
    count.addWithoutCard(after.counts);
  }
}

/** Reviews of cards that are not stored: they stay reviews of their days. */
async function countWithoutCards(
  db: Database,
  { packed }: WholeLog,
  { count, kept, stored }: CardPass,
): Promise<void> {
  const missing = [...packed.cards()].filter((card) => !stored.has(card)).sort();
  for await (const [card, log] of logsOfNamed(db, missing)) {
    count.addWithoutCard(followLog(log).counts);
    const reviews = log.filter((entry) => entry.entry === "review" && isReadable(entry));
    if (reviews.length > 0) kept.add("review without card", card, reviews.length);
    findUnreadable(log, kept);
  }
  if (packed.nameless() > 0) kept.add("entry unreadable", null, packed.nameless());
}
