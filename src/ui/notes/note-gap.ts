import { say } from "#words/notes.ts";

/** A text with a new gap in it, and where the gap ends. */
export type WithGap = { readonly text: string; readonly end: number };

/** Has the words from one position to another asked for; why not, in a sentence, where they cannot be. */
export function withGap(text: string, from: number, to: number): WithGap | string {
  const selected = text.slice(from, to);
  const words = selected.trim();
  if (words === "") return say("selectFirst");
  const begin = from + selected.indexOf(words);
  const end = begin + words.length;
  const before = text.slice(0, begin);
  const isInGap = before.lastIndexOf("{{") > before.lastIndexOf("}}");
  if (isInGap || /\{\{|\}\}/.test(words)) return say("gapAlready");
  return { text: `${before}{{${words}}}${text.slice(end)}`, end: end + "{{}}".length };
}
