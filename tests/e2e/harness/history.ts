import type { Page } from "playwright-core";
import { nextMemory } from "#memory/next.ts";
import { type CardId, type DeckId, reviewId, sittingId } from "#model/ids.ts";
import { type MemoryState, unseen } from "#model/memory.ts";
import type { Review } from "#model/review.ts";
import { instant } from "#model/time.ts";
import { randomFrom } from "../../bench/random.mjs";
import { dayFromNow } from "./day.ts";
import type { Person } from "./person.ts";

export type SeededCard = { readonly id: CardId; readonly deck: DeckId; readonly topic: string };

type Habit = {
  readonly days: number;
  readonly newCardsPerDay: number;
  readonly recall: (card: SeededCard) => number;
};

/** The log of a person who practised every day up to yesterday, at 18:00, as FSRS asked them to. */
export function historyOf(
  cards: readonly SeededCard[],
  { days, newCardsPerDay, recall }: Habit,
  seed = 1,
): Review[] {
  const random = randomFrom(seed);
  const memories = new Map<CardId, MemoryState>(cards.map(({ id }) => [id, unseen]));
  const log: Review[] = [];
  for (let back = days; back > 0; back -= 1) {
    const day = dayFromNow(-back);
    let at = Date.parse(`${day}T18:00:00`);
    const isDue = ({ id }: SeededCard) => {
      const memory = memories.get(id) ?? unseen;
      return memory.phase === "review" && memory.dueOn <= day;
    };
    const fresh = cards.filter(({ id }) => memories.get(id)?.phase === "new");
    for (const card of [...cards.filter(isDue), ...fresh.slice(0, newCardsPerDay)]) {
      const isRecalled = random() < recall(card);
      const review: Review = {
        entry: "review",
        id: reviewId(`${String(log.length).padStart(8, "0")}-seeded`),
        card: card.id,
        at: instant(at),
        day,
        rating: isRecalled ? (random() < 0.2 ? "hard" : "good") : "again",
        pointsHit: isRecalled ? [0] : [],
        pointsTotal: isRecalled ? 1 : 3,
        confidence: random() < 0.6 ? "sure" : "unsure",
        tookMs: 8_000 + 20_000 * random(),
        origin: "practice",
        sitting: sittingId(`sitting ${day}`),
        scheduler: {
          memoryModel: "fsrs-6",
          desiredRetention: 0.9,
          fuzz: true,
          sameDaySteps: false,
        },
      };
      memories.set(card.id, nextMemory(memories.get(card.id) ?? unseen, review));
      log.push(review);
      at += 60_000;
    }
  }
  return log;
}

/** Gives a person four weeks of practice in which the topic of the first card keeps failing. */
export async function liveFourWeeks(person: Person): Promise<void> {
  const cards = await person.rows<SeededCard>("cards");
  const recall = ({ topic }: SeededCard) => (topic === cards[0]?.topic ? 0.4 : 0.9);
  await loadHistory(person.page, historyOf(cards, { days: 28, newCardsPerDay: 6, recall }));
}

/** Puts a log into the database behind the app's back; the app counts it when it is opened next. */
export const loadHistory = (page: Page, log: readonly Review[]): Promise<void> =>
  page.evaluate(
    (entries) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("rehearse");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction(["reviews", "device"], "readwrite");
          for (const entry of entries) writing.objectStore("reviews").put(entry);
          writing.objectStore("device").delete("rollUps");
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    log as Review[],
  );
