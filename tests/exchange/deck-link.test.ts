import { deflateRawSync } from "node:zlib";
import { sha256 } from "@noble/hashes/sha2.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noteProblem } from "#deck/note-problem.ts";
import { deckFromFragment, deckToFragment } from "#exchange/deck-link.ts";
import { formOfDeck } from "#exchange/link-form.ts";
import type { Deck } from "#model/deck.ts";
import { deviceId } from "#model/ids.ts";
import { aDeck, aNote, now } from "../builders.ts";
import { anyDeck } from "./any-deck.ts";
import { starterDecks } from "./starters.ts";

async function fragmentOf(deck: Deck): Promise<string> {
  const made = await deckToFragment(deck);
  if (made.type === "problem") throw new Error(made.problem);
  return made.text;
}

/** A link as somebody may forge it: whole and right, but for what it holds. */
function forged(
  plain: Uint8Array | string,
  over: { size?: number; version?: string } = {},
): string {
  const bytes = typeof plain === "string" ? new TextEncoder().encode(plain) : plain;
  const packed = deflateRawSync(bytes);
  const size = over.size ?? bytes.length;
  const rest = Buffer.from([
    packed.length >> 8,
    packed.length & 255,
    (size >> 16) & 255,
    (size >> 8) & 255,
    size & 255,
    ...packed,
  ]);
  const whole = Buffer.concat([sha256(rest).subarray(0, 4), rest]);
  return `R${over.version ?? "1"}${whole.toString("base64url")}`;
}

const problemOf = async (text: string): Promise<string | null> => {
  const read = await deckFromFragment(text);
  return read.type === "problem" ? read.problem : null;
};

describe("a deck that was sent as a link", () => {
  it("comes back as it was, but for its place among its sender's decks", async () => {
    await fc.assert(
      fc.asyncProperty(anyDeck, async (deck) => {
        const fragment = await fragmentOf(deck);
        expect(fragment).toMatch(/^R1[A-Za-z0-9_-]+$/);
        expect(await deckFromFragment(fragment)).toEqual({
          type: "deck",
          deck: { ...deck, position: null },
        });
      }),
      { numRuns: 500 },
    );
  });

  it.each(starterDecks.map((deck) => [deck.id, deck] as const))(
    "comes back: %s",
    async (_, deck) => {
      expect(await deckFromFragment(await fragmentOf(deck))).toEqual({
        type: "deck",
        deck: { ...deck, position: null },
      });
    },
  );

  it("is in its sender's own words, and what no deck can say is told", async () => {
    const changed = { at: now, counter: 0, device: deviceId("one") };
    const own = { kind: "question", prompt: "Mine?", points: ["yes"] } as const;
    const deck = aDeck([
      aNote("mine", { edit: { content: own, changed } }),
      aNote("gone", { retired: true }),
      aNote("empty", { content: { kind: "question", prompt: "Nothing?", points: [] } }),
    ]);
    const made = await deckToFragment(deck);
    expect(made).toMatchObject({
      type: "fragment",
      left: ["“Nothing?” was left out. Write at least one point."],
    });
    const read = made.type === "fragment" ? await deckFromFragment(made.text) : null;
    expect(read).toMatchObject({ deck: { notes: [aNote("mine", { content: own })] } });
  });

  it("carries a note that was added by hand, and stands in no section", async () => {
    const deck = aDeck([{ ...aNote("a"), section: "" }]);
    expect(await deckFromFragment(await fragmentOf(deck))).toMatchObject({
      deck: { notes: [{ ...aNote("a"), section: deck.guide.section }] },
    });
  });

  it("comes through chat programs and mails, which add and break", async () => {
    const deck = aDeck([aNote("a"), aNote("b")]);
    const fragment = await fragmentOf(deck);
    const half = fragment.length >> 1;
    const broken = (mark: string) => fragment.slice(0, half) + mark + fragment.slice(half);
    for (const text of [
      `https://rehearse.example/#/deck-link/${fragment}`,
      ` <https://rehearse.example/#/deck-link/${fragment}>, `,
      `Look: “https://rehearse.example/#${fragment}”.`,
      `https://rehearse.example/?x=1#/deck-link/${fragment}&utm_source=chat`,
      `${fragment}\nHave a look at this deck`,
      broken("\n"),
      broken("=\r\n"),
      broken("\u200b"),
      fragment.replaceAll("-", "%2D").replaceAll("_", "%5f"),
    ])
      expect((await deckFromFragment(text)).type).toBe("deck");
  });
});

describe("a link that cannot be opened says why:", () => {
  it("it is too large to be made", async () => {
    let state = 1;
    // Letters that no packer makes shorter.
    const noise = Array.from({ length: 12_000 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return String.fromCharCode(97 + (state % 26));
    }).join("");
    const content = { kind: "question", prompt: noise, points: ["so"] } as const;
    const made = await deckToFragment(aDeck([aNote("a", { content })]));
    expect(made).toMatchObject({
      type: "problem",
      problem: expect.stringMatching(
        /^This deck is too large for a link: it would have \d{4,5} characters/,
      ),
    });
  });

  it("there is nothing in it", async () => {
    expect(await deckToFragment(aDeck([]))).toMatchObject({ type: "problem" });
    for (const text of ["", "#/decks", "https://rehearse.example/", "xR1AAAA", "R"])
      expect(await problemOf(text)).toMatch(/^This link carries no deck/);
  });

  it("it was cut, wherever it was cut", async () => {
    const fragment = await fragmentOf(aDeck([aNote("a")]));
    for (let length = 2; length < fragment.length; length += 1)
      expect(await problemOf(fragment.slice(0, length))).toMatch(/^This link is cut short/);
  });

  it("it was changed, whichever letter was changed", async () => {
    const fragment = await fragmentOf(aDeck([aNote("a")]));
    for (let at = 2; at < fragment.length - 1; at += 1) {
      const letter = fragment[at] === "A" ? "B" : "A";
      const changed = fragment.slice(0, at) + letter + fragment.slice(at + 1);
      expect(await problemOf(changed)).toMatch(/^This link (?:was changed|is cut short)/);
    }
  });

  it("it is of a newer version", async () => {
    expect(await problemOf(forged("[]", { version: "2" }))).toMatch(/newer version/);
  });

  it.each([
    ["unpacks to more than it says", forged(new Uint8Array(5_000_000), { size: 100 })],
    ["unpacks to less than it says", forged("[]", { size: 100 })],
    ["says that it unpacks to more than a link may", forged(new Uint8Array(300_000))],
    ["is no text", forged(new Uint8Array([0xff, 0xfe, 0xfd]))],
    ["is no JSON", forged("{")],
    ["is nested without end", forged("[".repeat(50_000))],
    ["is something else", forged('{"__proto__":{"polluted":1}}')],
  ])("it is forged, and %s", async (_, link) => {
    expect(await problemOf(link)).toMatch(/holds something that Rehearse does not write/);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("it is forged in any of its parts; what is opened is a deck of whole notes", async () => {
    const anyPart = fc.oneof(
      fc.constantFrom(null, -1, 0, 1e9, "", " ", "x".repeat(6_000), [], {}),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(anyDeck, anyPart, fc.nat(), async (deck, part, where) => {
        const read = await deckFromFragment(
          forged(JSON.stringify(withPart(formOfDeck(deck).form, part, where))),
        );
        if (read.type === "problem") expect(read.problem).toMatch(/^This link/);
        else {
          expect(read.deck.notes.map(noteProblem).filter((each) => each !== null)).toEqual([]);
          expect(new Set(read.deck.notes.map(({ id }) => id)).size).toBe(read.deck.notes.length);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("it is any text at all", async () => {
    const anyLink = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.base64String().map((text) => `R1${text}`),
    );
    await fc.assert(
      fc.asyncProperty(anyLink, async (text) => {
        expect(await problemOf(text)).toMatch(/^This link/);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** The same value with one of its parts, wherever it is, replaced. */
function withPart(value: unknown, part: unknown, where: number): unknown {
  if (!Array.isArray(value) || value.length === 0 || where % 7 === 0) return part;
  const at = where % value.length;
  return value.map((each, index) =>
    index === at ? withPart(each, part, Math.floor(where / value.length)) : each,
  );
}
