import { describe, expect, it } from "vitest";
import { type DeckContent, deckChanges } from "#deck/changes.ts";
import type { Deck } from "#model/deck.ts";
import { deviceId } from "#model/ids.ts";
import type { Content, Note } from "#model/note.ts";
import { aCard, aDeck, aNote, learned, now } from "../builders.ts";

const deckOf = (...notes: Note[]): Deck => aDeck(notes);

const none: DeckContent = { notes: [], cards: [] };

/** What is stored once the changes were made. */
function stored(before: DeckContent, deck: Deck): DeckContent {
  const { notes, cards } = deckChanges(before, deck, 0);
  const put = <R extends { id: string }>(rows: readonly R[], changed: readonly R[]) => [
    ...new Map([...rows, ...changed].map((row) => [row.id, row])).values(),
  ];
  return { notes: put(before.notes, notes), cards: put(before.cards, cards) };
}

/** The stored deck after a person has learned all its cards. */
const practised = (content: DeckContent): DeckContent => ({
  ...content,
  cards: content.cards.map((card) => ({ ...card, memory: learned(), revision: 3 })),
});

const fact = (text: string): Content => ({ kind: "fact", text });

const answer = (...points: string[]) =>
  aNote("a", { content: { kind: "question", prompt: "Why?", points } });

/** The stored deck after its user has asked for the second point of its first note, and has learned it. */
const withPointAlone = (content: DeckContent): DeckContent => ({
  ...content,
  cards: [...content.cards, aCard("a", { face: "point2", order: -7, memory: learned() })],
});

describe("a new version of a deck", () => {
  it("brings a card for each face, never seen", () => {
    const { cards } = stored(
      none,
      deckOf(aNote("a"), aNote("b", { content: fact("{{x}} and {{y}}") })),
    );
    expect(cards.map((card) => [card.id, card.memory.phase])).toEqual([
      ["deck/a#recall", "new"],
      ["deck/b#gap1", "new"],
      ["deck/b#gap2", "new"],
    ]);
  });

  it("that is the same changes nothing", () => {
    const deck = deckOf(aNote("a"), aNote("b"));
    const before = practised(stored(none, deck));
    expect(deckChanges(before, deck, 0)).toEqual(none);
  });

  it("updates the wording and keeps what is remembered", () => {
    const before = practised(stored(none, deckOf(aNote("a"))));
    const reworded = aNote("a", {
      content: { kind: "question", prompt: "Reworded?", points: ["yes"] },
    });
    const after = stored(before, deckOf(reworded));
    expect(after.notes).toEqual([reworded]);
    expect(after.cards).toEqual(before.cards);
  });

  it("keeps the user's own wording", () => {
    const before = stored(none, deckOf(aNote("a")));
    const edit = {
      content: { kind: "question", prompt: "Mine?", points: ["mine"] } as const,
      changed: { at: now, counter: 0, device: deviceId("d") },
    };
    const edited = { ...before, notes: before.notes.map((note) => ({ ...note, edit })) };
    const reworded = aNote("a", {
      content: { kind: "question", prompt: "Theirs?", points: ["theirs"] },
    });
    expect(stored(edited, deckOf(reworded)).notes).toEqual([{ ...reworded, edit }]);
  });

  it("retires what is gone and keeps its history", () => {
    const before = practised(stored(none, deckOf(aNote("a"), aNote("b"))));
    const { notes, cards } = deckChanges(before, deckOf(aNote("a")), 0);
    expect(notes).toMatchObject([{ id: "deck/b", retired: true }]);
    expect(cards).toMatchObject([{ id: "deck/b#recall", retired: true, memory: learned() }]);
  });

  it("takes back what was retired, with its history, when it comes again", () => {
    const both = deckOf(aNote("a"), aNote("b"));
    const before = practised(stored(none, both));
    const without = stored(before, deckOf(aNote("a")));
    const again = stored(without, both);
    expect(again.notes).toEqual(before.notes);
    expect(again.cards.map(({ revision: _, ...card }) => card)).toEqual(
      before.cards.map(({ revision: _, ...card }) => card),
    );
  });

  it("retires the card of a gap that is gone, and leaves its neighbour alone", () => {
    const before = practised(
      stored(none, deckOf(aNote("a", { content: fact("{{x}} and {{y}}") }))),
    );
    const { cards } = deckChanges(before, deckOf(aNote("a", { content: fact("{{x}} and y") })), 0);
    expect(cards).toMatchObject([{ id: "deck/a#gap2", retired: true, memory: learned() }]);
  });

  it("takes a card that is asked no more along to the topic of its note", () => {
    const stored = {
      notes: [aNote("a")],
      cards: [aCard("a"), aCard("a", { face: "spot", retired: true })],
    };
    const { cards } = deckChanges(stored, aDeck([aNote("a", { topic: "other" })]), 0);
    expect(cards.map(({ face, topic, retired }) => [face, topic, retired])).toEqual([
      ["recall", "other", false],
      ["spot", "other", true],
    ]);
  });

  it("keeps the card of a point that is asked alone, where it stands in line", () => {
    const before = withPointAlone(stored(none, deckOf(answer("x", "y", "z"))));
    expect(deckChanges(before, deckOf(answer("x", "y", "z")), 0)).toEqual(none);
    expect(deckChanges(before, deckOf(answer("x", "reworded")), 0).cards).toEqual([]);
  });

  it.each([
    ["two of three points are gone", answer("x")],
    ["the note is another kind of note", aNote("a", { content: fact("{{x}}") })],
  ])("retires the card of such a point when %s, and takes it back with it", (_, without) => {
    const whole = deckOf(answer("x", "y"));
    const before = withPointAlone(stored(none, whole));
    const after = stored(before, deckOf(without));
    expect(after.cards).toContainEqual(
      aCard("a", { face: "point2", order: -7, memory: learned(), retired: true, revision: 1 }),
    );
    expect(stored(after, whole).cards).toContainEqual(
      aCard("a", { face: "point2", order: -7, memory: learned(), revision: 2 }),
    );
  });

  it("brings no card of a point that nobody asked for", () => {
    const { cards } = stored(none, deckOf(answer("x", "y")));
    expect(cards.map(({ face }) => face)).toEqual(["recall"]);
  });

  it("gives changed cards a new revision, so that a rating under way is noticed", () => {
    const before = practised(stored(none, deckOf(aNote("a"))));
    const [card] = deckChanges(before, deckOf(aNote("a", { topic: "other" })), 0).cards;
    expect(card).toMatchObject({ topic: "other", revision: 4 });
  });

  it("keeps suspended cards suspended", () => {
    const before = stored(none, deckOf(aNote("a")));
    const suspended = {
      ...before,
      cards: before.cards.map((card) => ({ ...card, suspended: true })),
    };
    expect(stored(suspended, deckOf(aNote("a", { topic: "other" }))).cards).toMatchObject([
      { suspended: true },
    ]);
  });
});

it("new cards of several decks are introduced in turn", () => {
  const first = stored(none, deckOf(aNote("a"), aNote("b"))).cards;
  const second = deckChanges(none, deckOf(aNote("c"), aNote("d")), 1).cards;
  const line = [...first, ...second].sort((x, y) => x.order - y.order).map((card) => card.note);
  expect(line).toEqual(["deck/a", "deck/c", "deck/b", "deck/d"]);
});

it("a deck that begins with a checklist asks its first question in its turn", () => {
  const action: Content = { kind: "action", action: "Do it", prove: ["done"] };
  const first = stored(none, deckOf(aNote("a"), aNote("b"))).cards;
  const second = deckChanges(none, deckOf(aNote("x", { content: action }), aNote("c")), 1).cards;
  const line = [...first, ...second].sort((x, y) => x.order - y.order).map((card) => card.note);
  expect(line).toEqual(["deck/a", "deck/c", "deck/b", "deck/x"]);
});
