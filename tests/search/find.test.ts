import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NoteId } from "#model/ids.ts";
import { anyField, fields } from "#search/fields.ts";
import { find } from "#search/find.ts";
import { merged, type Side } from "#search/merge.ts";
import { parseQuery } from "#search/query.ts";
import { foundIn, idOf, partOf, type Said } from "./parts.ts";

describe("a query", () => {
  const part = partOf({
    a: { prompt: "What is a hash table?", text: "Buckets by hash" },
    b: { prompt: "What is a B-tree?", text: "A tree of tables on disk" },
    c: { prompt: "Where is a cache useful?", text: "Where reads repeat" },
  });

  it("finds the notes that have all its words", () => {
    expect(foundIn([part], "what hash")).toEqual(["a"]);
    expect(foundIn([part], "where hash")).toEqual([]);
  });

  it("takes the last word for a beginning, and no other", () => {
    expect(foundIn([part], "tab")).toEqual(["b", "a"].sort());
    expect(foundIn([part], "tab what")).toEqual([]);
  });

  it("finds only among what else it asks for", () => {
    const only = new Set<NoteId>([idOf("b"), idOf("elsewhere")]);
    expect(find([part], parseQuery("tab"), only, 10)).toEqual({ notes: [idOf("b")], total: 1 });
    expect(find([part], parseQuery(""), only, 10)).toEqual({ notes: [idOf("b")], total: 1 });
    expect(find([part], parseQuery(""), null, 10)).toEqual({ notes: [], total: 0 });
  });

  it("finds a word in the fields that it names", () => {
    const words = [{ text: "hash", isBegun: false, fields: fields.text }];
    expect(find([part], { words }, null, 10).notes).toEqual([idOf("a")]);
    const topic = [{ text: "hash", isBegun: false, fields: fields.topic }];
    expect(find([part], { words: topic }, null, 10).total).toBe(0);
    expect(anyField).toBe(1 + 2 + 4 + 8);
  });

  it("finds no dead note", () => {
    expect(foundIn([{ ...part, dead: new Set([0]) }], "what")).toEqual(["b"]);
  });

  it("gives the best, and tells how many there are", () => {
    expect(find([part], parseQuery("is"), null, 2)).toMatchObject({ total: 3 });
    expect(find([part], parseQuery("is"), null, 2).notes).toHaveLength(2);
  });
});

describe("what is found comes in the order of", () => {
  it("exact words, then beginnings, then misspelt ones", () => {
    const part = partOf({
      a: { prompt: "quere" },
      b: { prompt: "querying" },
      c: { prompt: "filler filler", text: "a long text that says query once among much else" },
    });
    expect(foundIn([part], "query")).toEqual(["c", "b", "a"]);
  });

  it("the prompt, then the rest", () => {
    const part = partOf({
      a: { prompt: "other", text: "index" },
      b: { prompt: "index", text: "other" },
    });
    expect(foundIn([part], "index")).toEqual(["b", "a"]);
  });

  it("rarer words before common ones", () => {
    // Both have an exact word and a beginning of the other one; only two of the five notes have "quorum".
    const part = partOf({
      a: { prompt: "leader quorums" },
      b: { prompt: "leaders quorum" },
      c: { prompt: "leader" },
      d: { prompt: "leader" },
      e: { prompt: "leader" },
    });
    const words = [
      { text: "leader", isBegun: true, fields: anyField },
      { text: "quorum", isBegun: true, fields: anyField },
    ];
    expect(find([part], { words }, null, 10).notes).toEqual([idOf("b"), idOf("a")]);
  });
});

const letters = fc.constantFrom(..."abcdeé数据");
const word = fc.string({ unit: letters, minLength: 1, maxLength: 9 });
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const said = fc.record({ prompt: text, text });
const notes = fc.dictionary(fc.string({ unit: letters, minLength: 1, maxLength: 3 }), said, {
  minKeys: 1,
  maxKeys: 12,
});

describe("each note is found by", () => {
  it("any of its words, and any beginning of three letters or more", () => {
    fc.assert(
      fc.property(notes, (all) => {
        const part = partOf(all);
        for (const [key, { prompt, text }] of Object.entries(all)) {
          for (const each of `${prompt} ${text}`.split(" ")) {
            expect(foundIn([part], each)).toContain(key);
            if (/^[a-eé]+$/.test(each) && each.length > 3)
              expect(foundIn([part], each.slice(0, 3))).toContain(key);
          }
        }
      }),
    );
  });

  it("a word of five letters or more with one typo", () => {
    const long = fc.string({ unit: fc.constantFrom(..."abcde"), minLength: 5, maxLength: 12 });
    const typo = fc.record({
      at: fc.nat(11),
      kind: fc.constantFrom("left out", "added", "wrong", "swapped"),
      letter: fc.constantFrom(..."abxyz"),
    });
    fc.assert(
      fc.property(
        fc.array(long, { minLength: 1, maxLength: 8 }),
        typo,
        (words, { at, kind, letter }) => {
          const [first = ""] = words;
          const place = at % (first.length - 1);
          const before = first.slice(0, place);
          const typed = {
            "left out": before + first.slice(place + 1),
            added: before + letter + first.slice(place),
            wrong: before + letter + first.slice(place + 1),
            swapped:
              before + first.charAt(place + 1) + first.charAt(place) + first.slice(place + 2),
          }[kind];
          fc.pre(typed.length >= 5);
          expect(foundIn([partOf({ note: { prompt: words.join(" ") } })], typed)).toEqual(["note"]);
        },
      ),
    );
  });
});

describe("an index that was changed step by step", () => {
  /** The notes as they come to be one after another; a note that comes again takes the place of the one before. */
  const steps = fc.array(notes, { minLength: 1, maxLength: 6 });

  const withoutOld = (sides: readonly Side[], keys: readonly string[]): Side[] =>
    sides.map(({ part, dead }) => {
      const ids = new Set<string>(keys.map(idOf));
      const old = [...part.notes.begins.slice(0, -1)].flatMap((begin, at) =>
        ids.has(part.notes.text.slice(begin, part.notes.begins[at + 1])) ? [at] : [],
      );
      return { part, dead: new Set([...dead, ...old]) };
    });

  it("answers as one that was built at once, whether or not its parts were merged", () => {
    fc.assert(
      fc.property(steps, text, fc.boolean(), (each, typed, isMerged) => {
        let sides: Side[] = [];
        let all: Record<string, Said> = {};
        for (const step of each) {
          sides = [...withoutOld(sides, Object.keys(step)), partOf(step)];
          const [first, second] = sides;
          if (isMerged && first && second)
            sides = [{ part: merged(first, second), dead: new Set() }];
          all = { ...all, ...step };
        }
        expect(foundIn(sides, typed).sort()).toEqual(foundIn([partOf(all)], typed).sort());
      }),
    );
  });

  it("is the same part to the byte once it was merged", () => {
    fc.assert(
      fc.property(notes, notes, (before, after) => {
        const [first] = withoutOld([partOf(before)], Object.keys(after));
        if (!first) throw new Error("There is no part.");
        expect(merged(first, partOf(after))).toEqual(partOf({ ...before, ...after }).part);
      }),
    );
  });
});
