import { richTexts } from "#app/rich-text.ts";
import { useLanguage } from "./language.tsx";
import { RichText } from "./rich-text.tsx";
import { useTextTree } from "./text-tree.ts";

/** Reads a text ahead of the moment at which it is shown, so that nothing jumps then. */
export function readAhead(text: string): void {
  richTexts.read(text).catch(() => {}); // It is tried again when it is shown.
}

/** A text in Markdown, with its formatting; as it was written until that can be shown. */
export function Markdown({ text }: { text: string }) {
  const tree = useTextTree(text, "markdown");
  const lang = useLanguage();
  return tree ? (
    <RichText tree={tree} />
  ) : (
    <div className="rich-text plain" dir="auto" lang={lang}>
      {text}
    </div>
  );
}
