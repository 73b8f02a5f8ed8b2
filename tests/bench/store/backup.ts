import type { BackupBatch } from "#exchange/backup-writer.ts";
import { writeBackup } from "#exchange/backup-writer.ts";
import { instant } from "#model/time.ts";
import { keptCard, keptDeck } from "#store/collection.ts";
import { openDatabase } from "#store/database.ts";

/** A backup file of all decks without a review, as base 64: what a person imports who takes over somebody's cards. */
export async function cardsBackup(): Promise<string> {
  const db = await openDatabase("rehearse");
  async function* rows(): AsyncGenerator<BackupBatch> {
    yield ["decks", (await db.decks.toArray()).map(keptDeck)];
    yield ["notes", await db.notes.toArray()];
    yield ["cards", (await db.cards.toArray()).map(keptCard)];
  }
  const header = { madeAt: instant(Date.now()), app: "benchmark" };
  const blob = await new Response(writeBackup(header, rows())).blob();
  db.close();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
