import { useEffect, useState } from "react";
import { richTexts } from "#app/rich-text.ts";
import type { RichText as Tree } from "#model/rich-text.ts";
import { useLanguage } from "./language.tsx";
import { RichText } from "./rich-text.tsx";

/** Reads a text ahead of the moment at which it is shown, so that nothing jumps then. */
export function readAhead(text: string): void {
  richTexts.read(text).catch(() => {}); // It is tried again when it is shown.
}

/** A text in Markdown, with its formatting; as it was written until that can be shown. */
export function Markdown({ text }: { text: string }) {
  const tree = useTree(text);
  const lang = useLanguage();
  return tree ? (
    <RichText tree={tree} />
  ) : (
    <div className="rich-text plain" dir="auto" lang={lang}>
      {text}
    </div>
  );
}

/** While a changed text is read, there is the tree of the one before: with each key that is pressed the formatting would flicker. */
function useTree(text: string): Tree | null {
  const atHand = richTexts.atHand(text) ?? null;
  const [last, setLast] = useState(atHand);
  useEffect(() => {
    let isShown = true;
    const show = (tree: Tree | null) => {
      if (isShown) setLast(tree);
    };
    richTexts.read(text).then(show, () => show(null)); // Then it stays as it was written, which can be read as well.
    return () => {
      isShown = false;
    };
  }, [text]);
  return atHand ?? last;
}
