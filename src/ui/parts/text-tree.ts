import { useEffect, useState } from "react";
import { richTexts, type TextForm } from "#app/rich-text.ts";
import type { RichText } from "#model/rich-text.ts";

/**
 * A text as it is formatted; null until it was read. While a changed text is read, there is the tree of the one before: with each
 * key that is pressed the formatting would flicker.
 */
export function useTextTree(text: string, form: TextForm): RichText | null {
  const atHand = richTexts.atHand(text, form) ?? null;
  const [last, setLast] = useState(atHand);
  useEffect(() => {
    let isShown = true;
    const show = (tree: RichText | null) => {
      if (isShown) setLast(tree);
    };
    richTexts.read(text, form).then(show, () => show(null)); // Then it stays as it was written, which can be read as well.
    return () => {
      isShown = false;
    };
  }, [text, form]);
  return atHand ?? last;
}
