import { describe, expect, it } from "vitest";
import { DeckError } from "#deck/error.ts";
import { parseDeck } from "#deck/parse.ts";

const head = `id: northwind-faq
title: Questions about the role
guide: {title: Working at Northwind, section: FAQ, year: 2026}
notes:
`;

const deckWith = (notes: string) => parseDeck(head + notes, "decks/northwind-faq.yaml");

function faultsOf(notes: string): readonly string[] {
  try {
    deckWith(notes);
  } catch (error) {
    if (error instanceof DeckError) return error.faults;
    throw error;
  }
  return [];
}

const question = (over = "") => `  - key: spark
    kind: question
    topic: technical fluency
    prompt: Do they expect Spark?
    points: [not required]
${over}`;

describe("a deck file", () => {
  it("gives notes of all five kinds, each with its section", () => {
    const deck = deckWith(`${question("    section: Skills\n")}
  - key: tools
    kind: pitfall
    topic: answering well
    mistake: Lists tools
    better: States the guarantee
    why: [Tools change, the guarantee is the job]
  - {key: ladder, kind: sequence, topic: levels, prompt: Name them, items: [DE-1, DE-2, Senior]}
  - {key: pay, kind: fact, topic: pay, text: "A DE-2 earns {{$165K to $185K}}"}
  - {key: story, kind: action, topic: stories, action: Write it down, prove: Tell it}
`);
    expect(deck.notes.map((note) => [note.id, note.section, note.content])).toEqual([
      [
        "northwind-faq/spark",
        "Skills",
        { kind: "question", prompt: "Do they expect Spark?", points: ["not required"] },
      ],
      [
        "northwind-faq/tools",
        "FAQ",
        {
          kind: "pitfall",
          mistake: "Lists tools",
          better: ["States the guarantee"],
          why: ["Tools change", "the guarantee is the job"],
        },
      ],
      [
        "northwind-faq/ladder",
        "FAQ",
        { kind: "sequence", prompt: "Name them", items: ["DE-1", "DE-2", "Senior"] },
      ],
      ["northwind-faq/pay", "FAQ", { kind: "fact", text: "A DE-2 earns {{$165K to $185K}}" }],
      [
        "northwind-faq/story",
        "FAQ",
        { kind: "action", action: "Write it down", prove: ["Tell it"] },
      ],
    ]);
  });

  it("may hold both sides of a contradiction", () => {
    const [note] = deckWith(`${question()}    disputed:
      - {says: Yes, section: FAQ}
      - {says: Never, section: Skills}
`).notes;
    expect(note?.disputed).toEqual([
      { says: "Yes", section: "FAQ" },
      { says: "Never", section: "Skills" },
    ]);
  });
});

describe("a wrong deck file says file, line, note and reason:", () => {
  it.each([
    [
      "a missing field",
      "  - {key: a, kind: question, topic: pay, points: [x]}\n",
      'decks/northwind-faq.yaml:5: note "a": prompt is missing',
    ],
    [
      "a misspelt field",
      question("    promt: x\n"),
      'decks/northwind-faq.yaml:10: note "spark": promt is not a field that this kind has; check its spelling',
    ],
    [
      "a kind that does not exist",
      "  - {key: a, kind: riddle, topic: pay}\n",
      'decks/northwind-faq.yaml:5: note "a": kind must be question, pitfall, sequence, fact or action',
    ],
    [
      "a key point that is too long to be said",
      question().replace("[not required]", `\n      - ${"word ".repeat(16)}`),
      'decks/northwind-faq.yaml:10: note "spark": points, no. 1 has 16 words; a key point has at most 15',
    ],
    [
      "the same for the better of a pitfall, a point or a list",
      `  - {key: a, kind: pitfall, topic: pay, mistake: m, why: w, better: [ok, ${"word ".repeat(16)}]}\n`,
      'decks/northwind-faq.yaml:5: note "a": better, no. 2 has 16 words; a key point has at most 15',
    ],
    [
      "too many key points",
      question().replace("[not required]", "[a, b, c, d, e, f, g, h]"),
      'decks/northwind-faq.yaml:9: note "spark": points has 8 key points; at most 7: split the note',
    ],
    [
      "a fact without a gap",
      "  - {key: a, kind: fact, topic: pay, text: A DE-2 earns well}\n",
      'decks/northwind-faq.yaml:5: note "a": text has no gap: mark what is asked for as {{gap}}',
    ],
    [
      "a gap that is not closed",
      '  - {key: a, kind: fact, topic: pay, text: "It is {{one}} or {{two"}\n',
      'decks/northwind-faq.yaml:5: note "a": text has a gap that is not closed: write {{gap}}',
    ],
    [
      "a key that is taken",
      question() + question(),
      'decks/northwind-faq.yaml:10: note "spark": its key is taken by a note above; give it one of its own',
    ],
    [
      "a number where text is meant",
      question().replace("Do they expect Spark?", "2026"),
      'decks/northwind-faq.yaml:8: note "spark": prompt must be text; put quotes around it if it looks like a number, a date or yes/no',
    ],
    [
      "one side of a contradiction",
      question("    disputed: [{says: a, section: b}]\n"),
      'decks/northwind-faq.yaml:10: note "spark": disputed needs both sides: at least 2 statements',
    ],
  ])("%s", (_, notes, fault) => {
    expect(faultsOf(notes)).toEqual([fault]);
  });

  it("a field of the deck itself", () => {
    expect(() => parseDeck("title: x\n", "d.yaml")).toThrow(/^d\.yaml:1: id is missing\n/);
  });

  it("text that is not YAML", () => {
    expect(() => parseDeck("id: [a\nnotes: {", "d.yaml")).toThrow(/^d\.yaml:\d+: /);
  });

  it.each(["", "just text", "- a\n- b", "null"])("something else than a deck: %j", (source) => {
    expect(() => parseDeck(source, "d.yaml")).toThrow(/^d\.yaml:1: must be a set of fields/);
  });

  it("all its faults at once", () => {
    const faults = faultsOf(
      "  - {key: a, kind: fact, topic: Pay, text: x}\n  - {key: B, kind: fact, topic: pay, text: x}\n",
    );
    expect(faults).toHaveLength(4);
  });
});
