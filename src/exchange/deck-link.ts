import { sha256 } from "@noble/hashes/sha2.js";
import type { Deck } from "#model/deck.ts";
import { say } from "#words/exchange.ts";
import { bytesOfText, packed, textOfBytes, unpacked } from "./link-bytes.ts";
import { deckOfForm, formOfDeck } from "./link-form.ts";
import { linkLimits } from "./link-limits.ts";
import { nestsDeeperThan } from "./nesting.ts";

/** The part of a link behind # that carries a deck, and what it cannot carry, in sentences; or why there is none. */
export type DeckFragment =
  | { readonly type: "fragment"; readonly text: string; readonly left: readonly string[] }
  | { readonly type: "problem"; readonly problem: string };

export type DeckInFragment =
  | { readonly type: "deck"; readonly deck: Deck }
  | { readonly type: "problem"; readonly problem: string };

const version = "1";
/** "R", the version, and then: 4 bytes of a digest, 2 of the size, 3 of the size once unpacked (the highest first), the deck. */
const headBytes = 9;
const digestBytes = 4;

/** A deck as its user reads it, as text that fits into an address. */
export async function deckToFragment(deck: Deck): Promise<DeckFragment> {
  const { form, left } = formOfDeck(deck);
  if (form[6].length === 0) return { type: "problem", problem: say("nothingForLink") };
  const plain = new TextEncoder().encode(JSON.stringify(form));
  const bytes = await packed(plain);
  const characters = 2 + Math.ceil(((headBytes + bytes.length) * 4) / 3);
  if (characters > linkLimits.characters || plain.length > linkLimits.unpacked)
    return { type: "problem", problem: tooLarge(characters) };
  const whole = new Uint8Array(headBytes + bytes.length);
  const head = new DataView(whole.buffer);
  head.setUint16(4, bytes.length);
  head.setUint8(6, plain.length >> 16);
  head.setUint16(7, plain.length & 0xffff);
  whole.set(bytes, headBytes);
  whole.set(digestOf(whole), 0);
  return { type: "fragment", text: `R${version}${textOfBytes(whole)}`, left };
}

const tooLarge = (characters: number): string =>
  say("largeForLink", { characters, most: linkLimits.characters });

/**
 * The deck that a link carries. What chat programs and mails add to a link and where they break it does not matter; what they take
 * away does. It throws at nothing, and stores nothing.
 *
 * @param text the link, or the part of it behind #
 */
export async function deckFromFragment(text: string): Promise<DeckInFragment> {
  const found = carried(text);
  if (!found) return problem("foreignLink");
  if (found.version !== version) return problem("newerLink");
  const whole = bytesOfText(found.text);
  if (whole.length < headBytes) return problem("shortLink");
  const head = new DataView(whole.buffer);
  const end = headBytes + head.getUint16(4);
  if (whole.length < end) return problem("shortLink");
  // What stands behind the deck was added on the way.
  const bytes = whole.slice(0, end);
  if (digestOf(bytes).some((byte, at) => byte !== bytes[at])) return problem("damagedLink");
  const size = head.getUint8(6) * 0x10000 + head.getUint16(7);
  const plain = await unpacked(bytes.slice(headBytes), size);
  const deck = plain && deckOfForm(parsed(plain));
  return deck ? { type: "deck", deck } : problem("strangeLink");
}

type LinkFault = "foreignLink" | "newerLink" | "shortLink" | "damagedLink" | "strangeLink";

const problem = (fault: LinkFault): DeckInFragment => ({ type: "problem", problem: say(fault) });

/** Marks that are not to be seen, blanks and line breaks, which mails also write as = at a line's end. */
const inserted = /=\r?\n|[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;
/** No program hands on more than this; the rest of a longer text is not looked at. */
const longest = 100_000;

function carried(text: string): { version: string; text: string } | null {
  const joined = text
    .slice(0, longest)
    .replace(inserted, "")
    .replace(/%2[dD]/g, "-")
    .replace(/%5[fF]/g, "_");
  const [, of, letters] = /(?:^|[^A-Za-z0-9_-])R(\d)([A-Za-z0-9_-]*)/.exec(joined) ?? [];
  return of === undefined || letters === undefined ? null : { version: of, text: letters };
}

/** The beginning of SHA-256 over all behind it: it finds mistakes, and is no seal. */
const digestOf = (whole: Uint8Array): Uint8Array =>
  sha256(whole.subarray(digestBytes)).subarray(0, digestBytes);

function parsed(plain: Uint8Array): unknown {
  try {
    const json = new TextDecoder("utf-8", { fatal: true }).decode(plain);
    return nestsDeeperThan(linkLimits.depth, json) ? null : JSON.parse(json);
  } catch {
    return null;
  }
}
