import { expect, it } from "vitest";
import { unknownTermsIn } from "#search/unknown-terms.ts";

it.each([
  ["is:foo", ["is:foo"]],
  ["is:foo tcp IS:Due", ["is:foo"]],
  ["missed:0d", ["missed:0d"]],
  ["missed:week ", ["missed:week"]],
  ['is:"new ones"', ['is:"new ones"']],
])("%s has a term that is none", (typed, unknown) => {
  expect(unknownTermsIn(typed)).toEqual(unknown);
});

it.each(["tcp", "is:due is:new is:leech", "is:suspended is:disputed is:edited", "missed:30d"])(
  "%s has none",
  (typed) => {
    expect(unknownTermsIn(typed)).toEqual([]);
  },
);

it("takes what is being typed for a term as long as it can become one", () => {
  expect(
    ["is:", "is:d", "is:dis", "missed:", "missed:1", "missed:14"].flatMap(unknownTermsIn),
  ).toEqual([]);
  expect(["is:du ", "is:dx", "missed:x", "missed:14 a"].map(unknownTermsIn)).toEqual([
    ["is:du"],
    ["is:dx"],
    ["missed:x"],
    ["missed:14"],
  ]);
});

it("leaves topics and decks alone, which may be called anything", () => {
  expect(unknownTermsIn("topic:foo deck:bar note:x")).toEqual([]);
});
