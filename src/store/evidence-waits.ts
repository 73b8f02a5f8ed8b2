import type { Transaction } from "dexie";
import type { CardId } from "#model/ids.ts";
import { batches } from "./batches.ts";
import { type CardRow, toCard, toRow } from "./rows.ts";

const itsFace = /#(evidence|point[0-9]+)$/;

/**
 * Upgrades a database in which what an action is to prove was asked for whether or not it was done. Nobody has told yet of any
 * action that it is done, so that the cards of all wait. Their history stays, and the roll-ups are counted anew.
 */
export async function haveEvidenceWait(upgrade: Transaction): Promise<void> {
  const cards = upgrade.table<CardRow, CardId>("cards");
  const named = (await cards.toCollection().primaryKeys()).filter((id) => itsFace.test(id));
  let waiting = 0;
  for (const some of batches(named)) {
    const rows = (await cards.bulkGet([...some])).flatMap((row) => row ?? []);
    const actions = new Set(
      (await upgrade.table("notes").bulkGet(rows.map(({ note }) => note))).flatMap((note) =>
        note?.content?.kind === "action" ? [note.id] : [],
      ),
    );
    const asked = rows.filter(({ note, retired }) => actions.has(note) && !retired);
    await cards.bulkPut(
      asked.map((row) => toRow({ ...toCard(row), waiting: true, revision: row.revision + 1 })),
    );
    waiting += asked.length;
  }
  if (waiting > 0) await upgrade.table("device").put({ key: "rollUps", value: 0 });
}
