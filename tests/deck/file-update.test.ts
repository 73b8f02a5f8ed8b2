import { expect, it } from "vitest";
import { updateFromFile } from "#deck/file-update.ts";
import { deckId, deviceId } from "#model/ids.ts";
import { contentOf, type Note } from "#model/note.ts";
import type { Stamp } from "#model/stamp.ts";
import { aDeck, aNote, now } from "../builders.ts";

const stamp: Stamp = { at: now, counter: 0, device: deviceId("device") };
const changed: Stamp = { ...stamp, counter: 1 };
const saying = (prompt: string) => ({ kind: "question", prompt, points: ["because"] }) as const;
const keysOf = (notes: readonly Note[] = []) => notes.map(({ id }) => id.slice("deck/".length));

it("a file that says what is here changes nothing, whatever its notes were called by the guide", () => {
  const mine = aNote("b", { edit: { content: saying("In my words?"), changed: stamp } });
  const here = [aNote("a"), mine];
  const file = aDeck([aNote("a"), aNote("b", { content: saying("In my words?") })]);
  expect(updateFromFile(here, file, changed)).toEqual({
    deck: { ...file, notes: here },
    added: 0,
    reworded: 0,
    gone: [],
  });
});

it("notes are known by their keys, however they were reworded", () => {
  const here = [aNote("a"), aNote("b"), aNote("c")];
  const file = aDeck([aNote("b", { content: saying("Something else?") }), aNote("a"), aNote("d")]);
  const update = updateFromFile(here, file, changed);
  // Of three notes two are in the file: b says something else, d is new, c is gone.
  expect([update?.reworded, update?.added, keysOf(update?.gone)]).toEqual([1, 1, ["c"]]);
  expect(keysOf(update?.deck.notes)).toEqual(["b", "a", "d"]);
});

it("what the file says goes before its user's own wording", () => {
  const here = [aNote("a", { edit: { content: saying("Mine?"), changed: stamp } })];
  const file = aDeck([aNote("a", { content: saying("Theirs?") })]);
  const [note] = updateFromFile(here, file, changed)?.deck.notes ?? [];
  expect(note && contentOf(note)).toEqual(saying("Theirs?"));
  expect(note?.edit?.changed).toEqual(changed);
});

it("what its user has added, or put into another deck, stays", () => {
  const own = aNote("own", { authored: true });
  const elsewhere = aNote("moved", {
    mine: { place: { value: { deck: deckId("other"), topic: "t" }, changed: stamp } },
  });
  const here = [aNote("a"), own, elsewhere];
  const update = updateFromFile(here, aDeck([aNote("a"), own]), changed);
  expect([update?.added, keysOf(update?.gone)]).toEqual([0, []]);
  // The own note is left as it is, and the other one is not retired.
  expect(keysOf(update?.deck.notes)).toEqual(["a", "moved"]);
  // Reworded in the file, it comes as a note of its own.
  const reworded = { ...own, content: saying("Changed?") };
  const second = updateFromFile(here, aDeck([aNote("a"), reworded]), changed);
  expect([second?.added, keysOf(second?.deck.notes)]).toEqual([1, ["a", "own-2", "moved"]]);
});

it("a deck that shares less than half of its notes is another one", () => {
  const here = ["a", "b", "c"].map((key) => aNote(key));
  const others = ["d", "e"].map((key) => aNote(key));
  // One of three is shared: less than half of either.
  expect(updateFromFile(here, aDeck([aNote("a"), ...others]), changed)).toBeNull();
  expect(updateFromFile([], aDeck([aNote("a")]), changed)).toBeNull();
});
