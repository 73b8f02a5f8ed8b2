import { expect, it } from "vitest";
import { historyOf, loadHistory, type SeededCard } from "./harness/history.ts";
import { beginVisit } from "./harness/journey.ts";

/** The topic of a deck that has most cards. */
function largestTopic(cards: readonly SeededCard[]): SeededCard {
  const counts = new Map<string, SeededCard[]>();
  for (const card of cards) {
    const key = `${card.deck} ${card.topic}`;
    counts.set(key, [...(counts.get(key) ?? []), card]);
  }
  const [largest] = [...counts.values()].sort((a, b) => b.length - a.length);
  return largest?.[0] as SeededCard;
}

it("after four weeks the weakest topic is the one that kept failing, and practising it changes what is shown", async () => {
  const { person } = await beginVisit();
  const { page } = person;
  await person.button("Practise").waitFor();
  const cards = await person.rows<SeededCard>("cards");
  const weak = largestTopic(cards);
  const isWeak = ({ deck, topic }: SeededCard) => deck === weak.deck && topic === weak.topic;
  const log = historyOf(cards, {
    days: 28,
    newCardsPerDay: 8,
    recall: (card) => (isWeak(card) ? 0.45 : 0.93),
  });
  await page.goto("about:blank");
  await person.open("#/settings");
  await loadHistory(page, log);
  await person.open("#/progress");

  const list = page.getByRole("region", { name: "Weakest topics" });
  const first = list.getByRole("listitem").first();
  await first.getByRole("heading", { name: weak.topic }).waitFor();
  const told = await first.textContent();
  expect(told).toMatch(/Missed \d+ times, where \d+ (was|were) expected/);
  // The log was counted, and the counts hold all of it.
  const days = await person.rows<{ reviews: Int32Array }>("derivedDays");
  expect(days).toHaveLength(28);
  await page.getByText(`${log.length} reviews on 28 days`).first().waitFor();

  await first.getByRole("link", { name: `Practise ${weak.topic}` }).click();
  const topic = page.getByText(weak.topic, { exact: true });
  for (let count = 1; count <= 3; count += 1) {
    await topic.first().waitFor();
    await person.answer("Easy");
  }
  const reviews = await person.rows<{ id: string; origin: string; card: string }>("reviews");
  const weakReviews = reviews.filter(({ origin }) => origin === "weak");
  expect(weakReviews).toHaveLength(3);
  const weakCards = new Set(cards.filter(isWeak).map(({ id }) => id as string));
  expect(weakReviews.every(({ card }) => weakCards.has(card))).toBe(true);

  await page.getByRole("link", { name: "Leave" }).click();
  await page
    .getByText(`${log.length + 3} reviews on 29 days`)
    .first()
    .waitFor();
  await first.getByRole("heading", { name: weak.topic }).waitFor();
  expect(await first.textContent()).not.toBe(told);

  // What Progress shows is what the log says.
  await person.open("#/settings");
  await person.button("Check my data").click();
  await page.getByText(/^All is well/).waitFor();
});

it("the weak topics are practised together, and taken up again where they were left", async () => {
  const { person } = await beginVisit();
  const { page } = person;
  await person.button("Practise").waitFor();
  const cards = await person.rows<SeededCard>("cards");
  const topics = new Set(cards.map(({ topic }) => topic));
  const weakTopics = [...topics].slice(0, 3);
  const log = historyOf(cards, {
    days: 28,
    newCardsPerDay: 8,
    recall: ({ topic }) => (weakTopics.includes(topic) ? 0.45 : 0.95),
  });
  await loadHistory(page, log);
  await person.open("#/progress");
  await page.getByRole("link", { name: "Practise weak topics" }).click();
  const asked = new Set<string>();
  for (let count = 0; count < 3; count += 1) {
    await person.button("Show answer").waitFor();
    asked.add(`${await page.locator(".asked-card-topic").textContent()}`.trim());
    await person.answer("Good");
  }
  // Topics take turns.
  expect(asked.size).toBeGreaterThan(1);
  await page.reload();
  await person.button("Show answer").waitFor();
  expect(await person.saved()).toBe(3);
});
