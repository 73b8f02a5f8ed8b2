import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { deckFileText } from "#deck/deck-file.ts";
import { readYaml, YamlProblem } from "#deck/yaml-lines.ts";
import { anyDeck } from "../exchange/any-deck.ts";

/** What is read, or null where it is refused. */
function read(text: string): unknown {
  try {
    return readYaml(text);
  } catch (error) {
    if (error instanceof YamlProblem) return null;
    throw error;
  }
}

/** What the library reads; null where it finds a fault. */
function readByLibrary(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch {
    return null;
  }
}

describe("what Rehearse writes", () => {
  it("is read as the library reads it, whatever the texts", () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        const { text } = deckFileText(deck);
        expect(readYaml(text)).toEqual(parse(text));
      }),
      { numRuns: 150 },
    );
  });
});

describe("what the decks of the app are written in", () => {
  it.each(readdirSync("decks").filter((name) => name.endsWith(".yaml")))("%s is read", (name) => {
    const text = readFileSync(`decks/${name}`, "utf8");
    expect(readYaml(text)).toEqual(parse(text));
  });
});

describe("what people write", () => {
  it.each([
    ["guide: {title: A guide, year: 2026}", { title: "A guide", year: 2026 }],
    [
      "guide: { title: \"A, or {B}\", section: 'It''s' } # short",
      { title: "A, or {B}", section: "It's" },
    ],
    ["guide: [one, two words,'three, four']", ["one", "two words", "three, four"]],
    ['guide: {title: It\'s "mine" - yes!}', { title: 'It\'s "mine" - yes!' }],
    ["guide: []", []],
    ["guide: {}", {}],
  ])("is read in brackets: %s", (text, guide) => {
    expect(readYaml(text)).toEqual({ guide });
    expect(parse(text)).toEqual({ guide });
  });

  it.each([
    "[one, [two]]",
    "{a: {b: c}}",
    "{a}",
    "[a: b]",
    "{a: b, a: c}",
    "{a: b,}",
    "{a: true}",
    "{a:b}",
    "{a: 10:30}",
    "[a #b]",
    "[a] b",
    "[a",
    "{a: b # c}",
    "{true: a}",
    "[a,, b]",
    "[*a]",
  ])("is refused in brackets where it says more, or may mean something else: %s", (said) => {
    expect(read(`guide: ${said}`)).toBeNull();
  });

  it("is read in quotes, in blocks, with comments, and with lists as far left as their names", () => {
    const text = [
      "---",
      "# A deck of mine",
      "id: mine # short",
      "year: 2026",
      "title: 'It''s mine'",
      'about: "a\\tb"',
      "list:",
      "- one",
      "- >-",
      "  two",
      "  lines",
      "",
      "  another",
      "- |",
      "  as it",
      "    is",
      "long: 1–3 years, or 2026-11-26 10:30",
      "notes:",
      "  - key: a",
      "    says: it is 10:30, isn't it?",
      "",
      "  -",
      "    key: b",
    ].join("\r\n");
    const expected = {
      id: "mine",
      year: 2026,
      title: "It's mine",
      about: "a\tb",
      long: "1–3 years, or 2026-11-26 10:30",
      list: ["one", "two lines\nanother", "as it\n  is\n"],
      notes: [{ key: "a", says: "it is 10:30, isn't it?" }, { key: "b" }],
    };
    expect(readYaml(text)).toEqual(expected);
    expect(parse(text)).toEqual(expected);
  });

  it.each([
    ["a: yes: no", 1],
    ["a: b\n  c", 2],
    ["a: [1, [2]]", 1],
    ["a: {b: {}}", 1],
    ["a: 10:30", 1],
    ["a: 2026-11-26", 1],
    ["a: &x b", 1],
    ["a: *x", 1],
    ["a: !!str b", 1],
    ["a: true", 1],
    ["a: ~", 1],
    ["a: 1.5", 1],
    ["a: 0x1f", 1],
    ["a: 007", 1],
    ["a:", 1],
    ["a: 1\na: 2", 2],
    ['a: "b\nc"', 1],
    ['a: "\\x41"', 1],
    ["a: |+\n  b", 1],
    ["a: >\n  b\n    c", 3],
    ["\ta: b", 1],
    ["a: b\n---\na: c", 2],
    ["? a\n: b", 1],
    ["- - a", 1],
    ["- a\nb: c", 2],
    ["", 1],
  ])("is refused by its line where it could be read otherwise: %j", (text, line) => {
    expect(() => readYaml(text)).toThrow(YamlProblem);
    expect(() => readYaml(text)).toThrow(new RegExp(`^Line ${line}: `));
  });

  it("is not nested without end", () => {
    const text = Array.from({ length: 2_000 }, (_, at) => `${" ".repeat(at)}a:`).join("\n");
    expect(() => readYaml(text)).toThrow(/nested deeper/);
  });
});

describe("whatever is written", () => {
  const piece = fc.constantFrom(
    ...[
      "a",
      "b:",
      "c: ",
      "- ",
      "-",
      "\n",
      "\n",
      "\n  ",
      "\n    ",
      " ",
      "  ",
      ": ",
      "#",
      " # ",
      '"',
      "'",
    ],
    ...[
      "|",
      "|-",
      ">-",
      ">",
      "\\",
      "\\n",
      "1",
      "-1",
      "1.0",
      "true",
      "null",
      "~",
      "{",
      "}",
      "[",
      "]",
      ",",
    ],
    ...[
      "&",
      "*",
      "!",
      "%",
      "@",
      "`",
      "?",
      "? ",
      "\t",
      "é",
      "\u00a0",
      "\u2028",
      "---",
      "...",
      "=",
      "<<: ",
    ],
  );
  const anyText = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(""));

  it("is read as the library reads it, or refused", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const mine = read(text);
        if (mine !== null) expect(mine).toEqual(readByLibrary(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it("is read as the library reads it, or refused, where a file was changed in one place", () => {
    fc.assert(
      fc.property(anyDeck, piece, fc.nat(), fc.nat(3), (deck, added, at, taken) => {
        const file = at % 2 ? stringify(deck.notes) : deckFileText(deck).text;
        const place = at % file.length;
        const text = file.slice(0, place) + added + file.slice(place + taken);
        const mine = read(text);
        if (mine !== null) expect(mine).toEqual(readByLibrary(text));
      }),
      { numRuns: 1_500 },
    );
  });
});
