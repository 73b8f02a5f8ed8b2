import {
  type CardFault,
  type FaultyCard,
  faultyCards,
  faultyWithoutNote,
} from "#deck/card-faults.ts";
import { followLog } from "#insight/consequences.ts";
import type { Card, CardHistory } from "#model/card.ts";
import { type CardId, type NoteId, noteOf } from "#model/ids.ts";
import type { LogEntry } from "#model/review.ts";
import type { Stamp } from "#model/stamp.ts";
import {
  cardsWithoutNote,
  missingCards,
  notesWithCards,
  repairCardsOfNote,
  repairCardsWithoutNote,
} from "#store/check-cards.ts";
import type { Database } from "#store/database.ts";
import type { LatestStamp } from "./check-rows.ts";
import type { FindingKind, Findings } from "./findings.ts";

/**
 * Compares every card with its note, and puts right what differs. What follows from reviews is not looked at.
 *
 * @param named the cards that the log names
 */
export async function checkCards(
  db: Database,
  named: Iterable<CardId>,
  changed: Stamp,
  latest: LatestStamp,
  findings: Findings,
): Promise<void> {
  const reviewed = byNote(await missingCards(db, named));
  for await (const some of notesWithCards(db)) {
    for (const stored of some) {
      for (const { suspendedChanged } of stored.cards) latest.see(suspendedChanged);
      const missing = reviewed.get(stored.note.id) ?? [];
      if (faultyCards(stored, missing, changed).length === 0) continue;
      let faulty: readonly FaultyCard[] = [];
      await repairCardsOfNote(
        db,
        stored.note.id,
        (fresh) => {
          faulty = faultyCards(fresh, missing, changed);
          return cardsOf(faulty);
        },
        historyOf,
      );
      tell(faulty, latest, findings);
    }
  }
  await checkCardsWithoutNote(db, changed, latest, findings);
}

async function checkCardsWithoutNote(
  db: Database,
  changed: Stamp,
  latest: LatestStamp,
  findings: Findings,
): Promise<void> {
  const faultyOf = (cards: readonly Card[]) =>
    cards.flatMap((card) => faultyWithoutNote(card, changed) ?? []);
  for await (const cards of cardsWithoutNote(db)) {
    for (const { suspendedChanged } of cards) latest.see(suspendedChanged);
    const ids = faultyOf(cards).map(({ card }) => card.id);
    if (ids.length === 0) continue;
    let faulty: readonly FaultyCard[] = [];
    await repairCardsWithoutNote(
      db,
      ids,
      (fresh) => {
        faulty = faultyOf(fresh);
        return cardsOf(faulty);
      },
      historyOf,
    );
    tell(faulty, latest, findings);
  }
}

const cardsOf = (faulty: readonly FaultyCard[]): Card[] => faulty.map(({ card }) => card);

const kinds: { readonly [Fault in CardFault]: FindingKind } = {
  values: "values",
  apart: "card apart from note",
  missing: "card missing",
  "without note": "card without note",
};

function tell(faulty: readonly FaultyCard[], latest: LatestStamp, findings: Findings): void {
  for (const { card, faults } of faulty) {
    latest.see(card.suspendedChanged);
    for (const fault of faults)
      findings.add(kinds[fault], fault === "values" ? `cards ${card.id}` : card.id);
  }
}

function byNote(cards: readonly CardId[]): Map<NoteId, CardId[]> {
  const notes = new Map<NoteId, CardId[]>();
  for (const id of cards) notes.set(noteOf(id), [...(notes.get(noteOf(id)) ?? []), id]);
  return notes;
}

function historyOf(log: readonly LogEntry[]): CardHistory {
  const { memory, said } = followLog(log);
  return { memory, said };
}
