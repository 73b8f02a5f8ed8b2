import { expect, it } from "vitest";
import { decodeNamedCharacterReference } from "#document/character-references.ts";

it.each([
  ["amp", "&"],
  ["AMP", "&"],
  ["lt", "<"],
  ["nbsp", "\u00a0"],
  ["notin", "\u2209"],
  ["frac12", "\u00bd"],
  ["Afr", "\u{1d504}"],
  // Two characters: the sign and the long stroke through it.
  ["NotEqualTilde", "\u2242\u0338"],
  // The longest name there is.
  ["CounterClockwiseContourIntegral", "\u2233"],
])("&%s; stands for its character", (name, value) => {
  expect(decodeNamedCharacterReference(name)).toBe(value);
});

it.each([
  ...["nothing", "Notin", "a", ""],
  // HTML reads "&ampx" and "&notit" as "&" and "¬" with letters behind; Markdown asks for whole names.
  ...["ampx", "notit"],
  ...["constructor", "__proto__"],
])("there is none of the name %j", (name) => {
  expect(decodeNamedCharacterReference(name)).toBe(false);
});
