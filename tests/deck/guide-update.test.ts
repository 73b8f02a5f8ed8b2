import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { updateFromGuide } from "#deck/guide-update.ts";
import { likeness, shingles } from "#deck/likeness.ts";
import type { Note } from "#model/note.ts";
import { aDeck, aNote } from "../builders.ts";

const asks = (key: string, prompt: string): Note =>
  aNote(key, { content: { kind: "question", prompt, points: ["so"] } });

const before = [
  asks("closures", "What is a closure and when would you use one?"),
  asks("event-loop", "How does the event loop order tasks and microtasks?"),
];
const update = (...notes: Note[]) =>
  updateFromGuide(before[0]?.deck as Note["deck"], before, aDeck(notes));
const ids = (notes: readonly Note[]) => notes.map((note) => note.id);

describe("a guide that is read again", () => {
  it("gives reworded notes their old ids, wherever they stand now", () => {
    const { deck, added, reworded, gone } = update(
      asks("x", "How does the event loop order its tasks and microtasks?"),
      asks("y", "What is a closure and when would you use one?"),
    );
    expect(ids(deck.notes)).toEqual(["deck/event-loop", "deck/closures"]);
    expect({ added, reworded, gone }).toEqual({ added: 0, reworded: 1, gone: [] });
  });

  it("gives new notes ids of their own, even where the key is taken", () => {
    const { deck, added, gone } = update(
      ...before,
      asks("closures", "Why are there so many kinds of loops?"),
    );
    expect(ids(deck.notes)).toEqual(["deck/closures", "deck/event-loop", "deck/closures-2"]);
    expect({ added, gone }).toEqual({ added: 1, gone: [] });
  });

  it("names what has disappeared", () => {
    expect(ids(update(before[1] as Note).gone)).toEqual(["deck/closures"]);
  });

  it("tells twins apart by their whole wording", () => {
    const twins = [
      asks("one", "What's the output?\n\nlet a = 1"),
      asks("two", "What's the output?\n\nlet b = 2"),
    ];
    const again = updateFromGuide(
      twins[0]?.deck as Note["deck"],
      twins,
      aDeck([...twins].reverse()),
    );
    expect(ids(again.deck.notes)).toEqual(["deck/two", "deck/one"]);
  });

  it("keeps every note of the new reading once, under an id of its own", () => {
    const prompts = fc.array(
      fc.constantFrom("what is a loop", "what is a heap", "why is a loop", "how"),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(prompts, prompts, (old, fresh) => {
        const make = (name: string) => (prompt: string, at: number) =>
          asks(`${name}-${at}`, prompt);
        const { deck, gone } = updateFromGuide(
          aDeck([]).id,
          old.map(make("o")),
          aDeck(fresh.map(make("n"))),
        );
        expect(new Set(ids(deck.notes)).size).toBe(fresh.length);
        expect(gone.length).toBeGreaterThanOrEqual(Math.max(0, old.length - fresh.length));
      }),
    );
  });
});

it("likeness is the shared part of the pairs of words", () => {
  const [one, two] = [shingles("What is a closure?"), shingles("what is a CLOSURE in a loop")];
  expect(likeness(one, one)).toBe(1);
  expect(likeness(one, two)).toBe(3 / 6);
  expect(likeness(one, shingles("something else"))).toBe(0);
});
