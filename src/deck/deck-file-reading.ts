import { say } from "#words/deck.ts";
import { type DeckRead, deckOfFields } from "./deck-fields.ts";
import { readYaml, YamlProblem } from "./yaml-lines.ts";

export type { DeckRead } from "./deck-fields.ts";

/** Whether a text seems to be a deck file: its fields stand at the left, the notes among them. */
export const seemsDeckFile = (text: string): boolean =>
  /^(?:\ufeff)?\s*\{\s*"/.test(text)
    ? /"notes"\s*:\s*\[/.test(text)
    : /^(?:id|title): *\S/m.test(text.slice(0, 10_000)) && /^notes:[ \t]*(?:#.*)?\r?$/m.test(text);

/** Reads a deck file: YAML as Rehearse writes it, or JSON, which is YAML too. It throws at nothing. */
export function readDeckFile(text: string): DeckRead {
  const plain = text.replace(/^\ufeff/, "");
  try {
    return deckOfFields(/^\s*\{/.test(plain) ? JSON.parse(plain) : readYaml(plain));
  } catch (error) {
    const reason = error instanceof YamlProblem ? error.message : say("cannotBeRead");
    return { type: "problem", problem: say("notRead", { reason }) };
  }
}
