import { DecodingMode, HtmlEntityDecoder } from "entities/decode";

/**
 * What a named character reference stands for, by its name alone (`notin` for `&notin;`); false where there is none of that name.
 *
 * It takes the place of the package `decode-named-character-reference` in the Markdown parser (`scripts/alias.ts`): that has a
 * table of its own, while the HTML parser in the same worker brings all the names already.
 */
export function decodeNamedCharacterReference(name: string): string | false {
  let value = "";
  const decoder = new HtmlEntityDecoder((codePoint) => {
    value += String.fromCodePoint(codePoint);
  });
  decoder.startEntity(DecodingMode.Strict);
  const reference = `${name};`;
  // What was read includes the "&" that began it.
  return decoder.write(reference, 0) === 1 + reference.length ? value : false;
}
