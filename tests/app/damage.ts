import { expect } from "vitest";
import { checkData, type DataCheck, type Finding, isRepair } from "#app/check.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { followLog } from "#insight/consequences.ts";
import type { Deck } from "#model/deck.ts";
import { cardId, deckId, noteId } from "#model/ids.ts";
import { cardLog } from "#store/reviews.ts";
import { addLateCounts } from "#store/roll-ups.ts";
import { type CardRow, toCard, toRow } from "#store/rows.ts";
import { aDeck, aNote } from "../builders.ts";
import { answer, open } from "./at-practice.ts";
import { Clock, startApp } from "./environment.ts";

/** Three questions, a pitfall that is asked in two ways, and an answer of three points: six cards. */
export const deckToDamage: Deck = aDeck([
  aNote("a", { topic: "topic a" }),
  aNote("b", { topic: "topic b" }),
  aNote("c", { topic: "topic c" }),
  aNote("d", {
    content: { kind: "pitfall", mistake: "Guesses", better: ["asks"], why: ["it is cheap"] },
  }),
  aNote("e", { content: { kind: "question", prompt: "Why e?", points: ["one", "two", "three"] } }),
]);

export const note = (key: string) => noteId(deckId("deck"), key);
export const recall = (key: string) => cardId(note(key), "recall");

/** The app after two reviews: of the cards of the notes a and b. */
export async function practised(): Promise<Rehearse> {
  const app = await startApp(new Clock(), deckToDamage);
  const practice = await open(app);
  await answer(practice, "easy");
  await answer(practice, "easy");
  await addLateCounts(app.db);
  return app;
}

/** Writes a row with other fields than a card's row can have. */
export async function damageCard(
  app: Rehearse,
  key: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<void> {
  const row = await app.db.cards.get(recall(key));
  await app.db.cards.put({ ...row, ...fields } as CardRow);
}

/** What a check tells where nothing else is wrong; the counts of what was repaired are added up. */
export const report = (findings: readonly Finding[], over: Partial<DataCheck> = {}): DataCheck => ({
  checked: 2,
  recounted: false,
  repaired: findings.filter(isRepair).reduce((sum, { count }) => sum + count, 0),
  findings,
  ...over,
});

/** Checks again: nothing is left to put right, all follows from cards and log, and the log is the same as before. */
export async function expectAllIsWell(
  app: Rehearse,
  kept: readonly Finding[] = [],
  checked = 2,
): Promise<void> {
  const before = await app.db.reviews.toArray();
  expect(await checkData(app)).toEqual({ checked, recounted: false, repaired: 0, findings: kept });
  expect(await app.db.reviews.toArray()).toEqual(before);
  for (const row of await app.db.cards.toArray()) {
    const { memory, said } = followLog(await cardLog(app.db, row.id));
    // A row that does not say what was said, as those of older versions, says that nothing was.
    expect({ ...row, derivedSaid: row.derivedSaid ?? [] }).toEqual(
      toRow({ ...toCard(row), memory, said }),
    );
  }
}
