import { expect, it } from "vitest";
import { topicsToLeaveOut } from "#plan/leave-out.ts";
import { anAgendaCard } from "../builders.ts";

const cards = (sizes: Record<string, number>) =>
  Object.entries(sizes).flatMap(([topic, size]) =>
    Array.from({ length: size }, (_, at) => anAgendaCard(`${topic}-${at}`, { topic })),
  );

/** The topics that are left out where there is time for so many cards. */
const leftOut = (sizes: Record<string, number>, room: number) =>
  topicsToLeaveOut(cards(sizes), 0, (kept) => kept.length <= room).map(({ topic }) => topic);

it("is the smallest single topic that is enough", () => {
  expect(leftOut({ levels: 40, pay: 12, faq: 5, skills: 20 }, 66)).toEqual(["pay"]);
  expect(leftOut({ levels: 40, pay: 12, faq: 5, skills: 20 }, 73)).toEqual(["faq"]);
});

it("is the largest topics together where no single one is enough, as few as do", () => {
  expect(leftOut({ a: 10, b: 9, c: 8, d: 7, e: 6 }, 22)).toEqual(["a", "b"]);
});

it("never takes more than half of the cards, not even where that would be enough", () => {
  expect(leftOut({ large: 60, small: 40 }, 45)).toEqual([]);
  expect(leftOut({ large: 60, small: 40 }, 60)).toEqual(["small"]);
  expect(leftOut({ only: 10 }, 0)).toEqual([]);
});

it("looks only at what the interview covers", () => {
  const others = anAgendaCard("other", { topic: "other", weights: [0] });
  // Without the two of b, three of a and the other card are left.
  const asked = topicsToLeaveOut([...cards({ a: 3, b: 2 }), others], 0, (kept) => kept.length <= 4);
  expect(asked.map(({ topic }) => topic)).toEqual(["b"]);
});
