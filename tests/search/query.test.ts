import { expect, it } from "vitest";
import { anyField, fields } from "#search/fields.ts";
import { isEmptyQuery, parseQuery } from "#search/query.ts";

const word = (text: string, isBegun = false, where: number = anyField) => ({
  text,
  isBegun,
  fields: where,
});

it("the last word may be the beginning of one", () => {
  expect(parseQuery("Café  data")).toEqual({
    words: [word("cafe"), word("data", true)],
    states: [],
    missedDays: null,
  });
});

it("names a topic and a deck, in quotes where they have spaces", () => {
  expect(parseQuery('topic:networks deck:"System design" tcp').words).toEqual([
    word("tcp", true),
    word("networks", true, fields.topic),
    word("system", false, fields.deck),
    word("design", true, fields.deck),
  ]);
  expect(parseQuery('deck:"Sys').words).toEqual([word("sys", true, fields.deck)]);
});

it("names states, and how lately something was missed", () => {
  expect(parseQuery("is:due IS:Leech missed:7d")).toEqual({
    words: [],
    states: ["due", "leech"],
    missedDays: 7,
  });
});

it("looks for what is known of a note as for a word that no text has", () => {
  expect(parseQuery("tc is:suspended").words).toEqual([word("tc", true), word(":suspended")]);
});

it("takes what is no term for words, so that typing one finds nothing wrong on the way", () => {
  expect(parseQuery("is:du").words).toEqual([word("is"), word("du", true)]);
  expect(parseQuery("missed:week").words).toEqual([word("missed"), word("week", true)]);
  expect(parseQuery("note:x").words).toEqual([word("note"), word("x", true)]);
});

it("knows no reviews of no days", () => {
  expect(parseQuery("missed:0d").missedDays).toBeNull();
});

it("a single character of a script without spaces may be the beginning of a pair anywhere", () => {
  expect(parseQuery("库 数据库 tcp").words).toEqual([
    word("库", true),
    word("数据"),
    word("据库"),
    word("tcp", true),
  ]);
});

it("what is said twice counts once", () => {
  expect(parseQuery("tcp udp tcp").words).toEqual([word("tcp", true), word("udp")]);
});

it("is empty where there is no word in it", () => {
  expect(["", "  ", "?!", "topic:"].map(parseQuery).map(isEmptyQuery)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(isEmptyQuery(parseQuery("is:new"))).toBe(false);
});
