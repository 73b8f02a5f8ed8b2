import { richTexts } from "#app/rich-text.ts";
import { hasFormulas } from "#model/typed-formulas.ts";
import { RichPieces } from "./rich-text.tsx";
import { useTextTree } from "./text-tree.ts";

/** Reads the formulas in texts ahead of the moment at which they are shown, so that nothing jumps then. */
export function readFormulasAhead(texts: readonly string[]): void {
  for (const text of texts.filter(hasFormulas)) {
    richTexts.read(text, "plain").catch(() => {}); // It is tried again when it is shown.
  }
}

/** A plain text, with its formulas where it has any; they are as they were typed until they can be shown. */
export const WithFormulas = ({ text }: { readonly text: string }) =>
  hasFormulas(text) ? <Formulas text={text} /> : text;

function Formulas({ text }: { readonly text: string }) {
  const tree = useTextTree(text, "plain");
  return tree ? <RichPieces tree={tree} /> : text;
}
