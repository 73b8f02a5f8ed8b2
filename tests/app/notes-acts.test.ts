import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actOnNotes, type NotesAct } from "#app/notes-acts.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { deckId, type NoteId } from "#model/ids.ts";
import { type Content, isInUse, placeOf } from "#model/note.ts";
import { toCard } from "#store/rows.ts";
import { aNote } from "../builders.ts";
import { allIn, faultsIn, fiveNotes, idOf, own, practisedApp } from "./acted-notes.ts";
import { expectMemoriesToFollowFromLogs } from "./at-practice.ts";

const act = (app: Rehearse, what: NotesAct): Promise<number> =>
  actOnNotes(app, what, (notes) => `${notes} done`);
const every = fiveNotes.map(({ id }) => id);
const some = [idOf("question"), idOf("fact"), idOf("action")];
const deck = deckId("deck");
const reworded: Content = { kind: "question", prompt: "Why indeed?", points: ["so", "also"] };
const fewerGaps: Content = { kind: "fact", text: "A quorum is a {{majority}}." };

/** Acts, and of how many notes each changes something. */
const acts: readonly (readonly [name: string, act: NotesAct, changes: number])[] = [
  ["deleting", { type: "remove", notes: some, removed: true }, 3],
  ["suspending", { type: "suspend", notes: every, suspended: true }, 5],
  ["taking in what nobody suspended", { type: "suspend", notes: every, suspended: false }, 0],
  ["moving into another deck", { type: "move", notes: every, to: { deck: own } }, 5],
  // Two of the three stand on the first topic already.
  ["moving into a topic", { type: "move", notes: some, to: { topic: "first" } }, 1],
  [
    "moving into a new topic of another deck",
    { type: "move", notes: some, to: { deck: own, topic: "x" } },
    3,
  ],
  [
    "rewording",
    {
      type: "word",
      wordings: new Map<NoteId, Content>([
        [idOf("question"), reworded],
        [idOf("fact"), fewerGaps],
      ]),
    },
    2,
  ],
  [
    "saying that an action is done",
    { type: "say", said: new Map([[idOf("action"), { state: "done" as const }]]) },
    1,
  ],
  // Three cards were rated, each of another note: those of a note are not asked on one day.
  ["starting anew", { type: "reset", notes: every }, 3],
];

describe("acts on notes", () => {
  for (const [name, what, changes] of acts) {
    it(`${name}: what undoes it leaves exactly what was there`, async () => {
      const app = await practisedApp();
      const [before, added] = [await allIn(app), app.undo.last()];
      expect(await act(app, what)).toBe(changes);
      expect(await faultsIn(app)).toEqual([]);
      const after = await allIn(app);
      if (changes === 0) {
        expect(after).toEqual(before);
        expect(app.undo.last()).toBe(added);
        return;
      }
      expect(after).not.toEqual(before);
      expect(app.undo.last()?.done).toBe(`${changes} done`);
      await app.undo.undo();
      expect(await allIn(app)).toEqual(before);
      expect(await faultsIn(app)).toEqual([]);
      await expectMemoriesToFollowFromLogs(app);
    });
  }

  it("leave after any sequence of them, all undone, exactly what was there", async () => {
    const steps = fc.array(fc.constantFrom(...acts), { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const app = await practisedApp();
        const [before, added] = [await allIn(app), app.undo.last()];
        for (const [, what] of sequence) await act(app, what);
        expect(await faultsIn(app)).toEqual([]);
        while (app.undo.last() !== added) await app.undo.undo();
        expect(await allIn(app)).toEqual(before);
        expect(await faultsIn(app)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

describe("moving", () => {
  it("takes the reviews of cards along, which are counted where the cards are", async () => {
    const app = await practisedApp();
    await act(app, { type: "move", notes: every, to: { deck: own, topic: "x" } });
    const { topics, decks } = await allIn(app);
    // All seven cards, of which that of the action waits until it is done; and the one that was there, on its own topic.
    expect(topics.map(({ deck, topic, cards }) => [deck, topic, cards])).toEqual([
      [own, "mine", 1],
      [own, "x", 6],
    ]);
    expect(decks.map(({ id, derivedCards }) => [id, derivedCards])).toEqual([
      [deck, 0],
      [own, 8],
    ]);
    expect(await faultsIn(app)).toEqual([]);
  });
});

describe("many notes", () => {
  const many = Array.from({ length: 150 }, (_, at) => aNote(`n${at}`, { topic: `t${at % 3}` }));
  const ids = many.map(({ id }) => id);

  it("are changed in a worker, which tells how far it is, and the page sees it", async () => {
    const app = await practisedApp(many);
    const before = await allIn(app);
    const shares: number[] = [];
    const to = { deck: own, topic: "x" };
    const watch = { onProgress: (share: number) => shares.push(share) };
    await actOnNotes(app, { type: "move", notes: ids, to }, (n) => `${n} moved`, watch);
    expect(shares.at(-1)).toBe(1);
    expect(app.undo.last()?.done).toBe("150 moved");
    const notes = await app.db.notes.toArray();
    expect(notes.filter((note) => placeOf(note).topic === "x")).toHaveLength(150);
    expect(await faultsIn(app)).toEqual([]);
    await app.undo.undo();
    expect(await allIn(app)).toEqual(before);
    expect(await faultsIn(app)).toEqual([]);
  });

  it("are all left as they are where that is cancelled, unless all was done the moment before", async () => {
    const thousands = Array.from({ length: 2_000 }, (_, at) => aNote(`n${at}`));
    const app = await practisedApp(thousands);
    const [before, added] = [await allIn(app), app.undo.last()];
    const abort = new AbortController();
    const watch = { onProgress: () => abort.abort(), stop: abort.signal };
    const notes = thousands.map(({ id }) => id);
    const deleting = actOnNotes(app, { type: "remove", notes, removed: true }, () => "gone", watch);
    const came = await deleting.then(
      () => "all",
      (error: Error) => error.name,
    );
    expect(["all", "AbortError"]).toContain(came);
    expect(app.undo.last() === added).toBe(came === "AbortError");
    if (came === "all") await app.undo.undo();
    expect(await allIn(app)).toEqual(before);
    expect(await faultsIn(app)).toEqual([]);
    // The worker does what it is asked next.
    expect(await act(app, { type: "remove", notes, removed: true })).toBe(2_000);
  });

  it("are all left as they are where one of them is not there", async () => {
    const app = await practisedApp(many);
    const [before, added] = [await allIn(app), app.undo.last()];
    for (const notes of [
      [...ids, idOf("none")],
      [ids[0] as NoteId, idOf("none")],
    ]) {
      const acting = act(app, { type: "remove", notes, removed: true });
      await expect(acting).rejects.toMatchObject({ name: "LostDataError" });
    }
    expect(await allIn(app)).toEqual(before);
    expect(app.undo.last()).toBe(added);
  });

  it("start anew together, and know again what they knew once that is undone", async () => {
    const app = await practisedApp(many);
    const before = await allIn(app);
    // Three of them were rated.
    expect(await act(app, { type: "reset", notes: ids })).toBe(3);
    const cards = (await app.db.cards.toArray()).map(toCard);
    expect(cards.every(({ memory }) => memory.phase === "new")).toBe(true);
    expect(await faultsIn(app)).toEqual([]);
    await app.undo.undo();
    expect(await allIn(app)).toEqual(before);
  });
});

it("a note that was deleted is not asked, and neither deleted once more", async () => {
  const app = await practisedApp();
  expect(await act(app, { type: "remove", notes: some, removed: true })).toBe(3);
  expect(await act(app, { type: "remove", notes: every, removed: true })).toBe(2);
  expect((await app.db.notes.toArray()).filter(isInUse).map(({ topic }) => topic)).toEqual([
    "mine",
  ]);
  const askable = await app.db.cards.where("derivedUnseenOrder").above(-Infinity).toArray();
  expect(askable.map((row) => row.deck)).toEqual([own]);
});

it("a card that its note asks no more goes along with it, so that its reviews are counted where the note is", async () => {
  const app = await practisedApp();
  const note = idOf("question");
  // The card that was rated asks for an answer, and the note for a gap from now on.
  const gap: Content = { kind: "fact", text: "It is {{so}}." };
  await act(app, { type: "word", wordings: new Map([[note, gap]]) });
  await act(app, { type: "move", notes: [note], to: { deck: own, topic: "x" } });
  const cards = await app.db.cards.where("id").startsWith(`${note}#`).toArray();
  expect(cards.map(({ face, deck: of, topic, retired }) => [face, of, topic, retired])).toEqual([
    ["gap1", own, "x", false],
    ["recall", own, "x", true],
  ]);
  expect(await faultsIn(app)).toEqual([]);
});
