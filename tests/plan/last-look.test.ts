import { expect, it } from "vitest";
import { nextMemory } from "#memory/next.ts";
import { addDays, daysBetween } from "#model/day.ts";
import { interviewId } from "#model/ids.ts";
import type { Rating } from "#model/review.ts";
import { later } from "#model/time.ts";
import { type PricesFrom, planForInterviews } from "#plan/interviews.ts";
import { anAgenda, days, now, scheduler, today } from "../builders.ts";
import { unseenCards } from "./agendas.ts";

const horizon = 12;
const interview = addDays(today, horizon);

/** Follows the plan to the interview; every third rating is Again. Returns the cards as they then are. */
function practised(count: number, minutesADay: number) {
  let cards = unseenCards(count);
  let prices: PricesFrom | null = null;
  let rated = 0;
  for (let day = 0; day < horizon; day += 1) {
    const date = addDays(today, day);
    const agenda = anAgenda(horizon - day, {
      today: date,
      interviews: [{ id: interviewId("interview"), day: interview, afterNoon: 0 }],
      minutes: Array(horizon - day).fill(minutesADay),
      cards,
    });
    const plan = planForInterviews(agenda, prices);
    prices = plan.prices;
    const chosen = new Set(plan.queue);
    cards = cards.map((card) => {
      if (!chosen.has(card.id)) return card;
      rated += 1;
      const rating: Rating = rated % 3 === 0 ? "again" : "good";
      const review = { card: card.id, at: later(now, days(day)), day: date, rating };
      const settings = { ...scheduler, sameDaySteps: false };
      return { ...card, memory: nextMemory(card.memory, { ...review, scheduler: settings }) };
    });
  }
  return cards.map(({ memory }) => {
    if (memory.phase === "new") throw new Error("A card was never seen");
    return { stability: memory.stability, before: daysBetween(memory.reviewedOn, interview) };
  });
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

it("gives every card a last look in the final days, spread over them, the weakest nearest the date", () => {
  // 12 days with 15 reviews each: four and a half for each of 40 cards.
  const cards = practised(40, 5);
  expect(Math.max(...cards.map(({ before }) => before))).toBeLessThanOrEqual(horizon / 2);
  expect(new Set(cards.map(({ before }) => before)).size).toBeGreaterThanOrEqual(3);
  const logs = (which: (before: number) => boolean) =>
    mean(cards.filter(({ before }) => which(before)).map(({ stability }) => Math.log(stability)));
  expect(logs((before) => before === 1)).toBeLessThan(logs((before) => before === 2));
  expect(logs((before) => before === 2)).toBeLessThan(logs((before) => before > 2));
});
