import { expect, it } from "vitest";
import { deckId, noteId } from "#model/ids.ts";
import { Selection } from "#ui/decks/selection.ts";

const idOf = (at: number) => noteId(deckId("deck"), `n${at}`);
const list = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => idOf(from + at));
const of = (selection: Selection) => selection.ids().map((id) => Number(id.slice("deck/n".length)));

it("presses one after another, and each again", () => {
  const selection = new Selection(list(0, 5), "deck");
  selection.press(idOf(3), false);
  selection.press(idOf(1), false);
  // In the order of the list.
  expect(of(selection)).toEqual([1, 3]);
  selection.press(idOf(3), false);
  expect(of(selection)).toEqual([1]);
});

it("presses a range from the one before to this one, either way, and all as this one is", () => {
  const selection = new Selection(list(0, 10), "deck");
  selection.press(idOf(7), false);
  selection.press(idOf(4), true);
  expect(of(selection)).toEqual([4, 5, 6, 7]);
  selection.press(idOf(6), true);
  // From 4 to 6, which was selected: none of them is.
  expect(of(selection)).toEqual([7]);
});

it("takes a range without one before for that one alone", () => {
  const selection = new Selection(list(0, 10), "deck");
  selection.press(idOf(4), true);
  expect(of(selection)).toEqual([4]);
});

it("keeps of another list of the same what is still in it, and nothing of a list of something else", () => {
  const selection = new Selection(list(0, 10), "quorum");
  selection.putAll(true);
  selection.keepTo(list(8, 12), "quorum");
  expect(of(selection)).toEqual([8, 9]);
  selection.keepTo(list(8, 12), "quota");
  expect(of(selection)).toEqual([]);
});

it("tells of a change once, however many notes it is of", () => {
  const selection = new Selection(list(0, 1_000), "deck");
  let told = 0;
  selection.subscribe(() => {
    told += 1;
  });
  selection.putAll(true);
  expect([told, selection.count]).toEqual([1, 1_000]);
});
