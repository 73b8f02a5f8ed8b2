import fc from "fast-check";
import { expect, it } from "vitest";
import { retrievability } from "#memory/retrievability.ts";
import { noteId } from "#model/ids.ts";
import { later } from "#model/time.ts";
import type { AgendaCard } from "#plan/agenda.ts";
import { warmUp } from "#plan/warm-up.ts";
import { aDeck, anAgendaCard, hours, now } from "../builders.ts";
import { anyAgenda, reviewed, unseenCards } from "./agendas.ts";

const at = later(now, hours(5));
const early = { usedMinutes: 0, secondsPerReview: 20, notesReviewedToday: new Set<never>() };

const seen = (key: string, elapsedDays: number, over: Partial<AgendaCard> = {}): AgendaCard =>
  anAgendaCard(key, { memory: reviewed(elapsedDays), ...over });
const ids = (cards: readonly AgendaCard[]) => cards.map(({ id }) => id);

it("goes through the cards from the least to the most likely to be recalled at the interview", () => {
  const [faded, fading, firm] = [seen("c", 30), seen("b", 12), seen("a", 2)];
  expect(warmUp([fading, firm, faded], at, early)).toEqual(ids([faded, fading, firm]));
});

it("ends with the person's own stories, three at most", () => {
  const stories = [40, 30, 20, 10].map((days, each) =>
    seen(`story-${each}`, days, { isStory: true }),
  );
  const [faded, firm] = [seen("a", 30), seen("b", 2)];
  expect(warmUp([...stories, firm, faded], at, early)).toEqual(
    ids([faded, firm, ...stories.slice(0, 3)]),
  );
});

it("takes ten minutes at most, those used already included", () => {
  const cards = Array.from({ length: 50 }, (_, each) => seen(`${each}`, 1 + each));
  // 10 · 60 / 20 cards, and (10 − 7) · 60 / 20
  expect(warmUp(cards, at, early)).toHaveLength(30);
  expect(warmUp(cards, at, { ...early, usedMinutes: 7 })).toHaveLength(9);
  expect(warmUp(cards, at, { ...early, usedMinutes: 12 })).toEqual([]);
});

it("has room for a story though there are cards enough without", () => {
  const cards = Array.from({ length: 50 }, (_, each) => seen(`${each}`, 40 + each));
  const story = seen("story", 1, { isStory: true });
  const chosen = warmUp([...cards, story], at, early);
  expect(chosen).toHaveLength(30);
  expect(chosen.at(-1)).toBe(story.id);
});

it("begins nothing new, unless there is nothing else", () => {
  const known = seen("known", 3);
  expect(warmUp([...unseenCards(5), known], at, early)).toEqual([known.id]);
  expect(warmUp(unseenCards(5), at, early)).toEqual(ids(unseenCards(5)));
});

it("asks one card of a note, the one more likely to slip, and none of a note reviewed today", () => {
  const note = noteId(aDeck([]).id, "shared");
  const [faded, firm] = [seen("faded", 30, { note }), seen("firm", 2, { note })];
  expect(warmUp([firm, faded], at, early)).toEqual([faded.id]);
  expect(warmUp([firm, faded], at, { ...early, notesReviewedToday: new Set([note]) })).toEqual([]);
});

it("is, for any cards, short enough, of each note once, and in order, stories behind", () => {
  fc.assert(
    fc.property(anyAgenda, ({ cards, usedMinutes, secondsPerReview, notesReviewedToday }) => {
      const chosen = warmUp(cards, at, { usedMinutes, secondsPerReview, notesReviewedToday }).map(
        (id) => cards.find((card) => card.id === id) as AgendaCard,
      );
      expect(chosen.length * secondsPerReview).toBeLessThanOrEqual(
        Math.max(0, 10 - usedMinutes) * 60,
      );
      const notes = chosen.map(({ note }) => note);
      expect(new Set(notes).size).toBe(notes.length);
      for (const note of notes) expect(notesReviewedToday.has(note)).toBe(false);
      const stories = chosen.filter(({ isStory }) => isStory);
      expect(stories.length).toBeLessThanOrEqual(3);
      expect(chosen.slice(chosen.length - stories.length)).toEqual(stories);
      const recall = chosen
        .filter(({ isStory }) => !isStory)
        .map(({ memory }) => retrievability(memory, at) ?? 0);
      expect(recall).toEqual([...recall].sort((a, b) => a - b));
    }),
  );
});
