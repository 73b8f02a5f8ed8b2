import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { RichText as Tree } from "#model/rich-text.ts";
import { RichText } from "./rich-text.tsx";

type Parser = (markdown: string) => Tree;

// The parser is large and most cards need none: it is loaded with the first text that does.
let parser: Parser | null = null;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Loads what shows Markdown, ahead of the moment at which it is needed. */
export function loadMarkdown(): void {
  if (parser) return;
  import("#app/rich-text.ts").then(
    (loaded) => {
      parser = loaded.richTextOf;
      for (const listener of listeners) listener();
    },
    () => {}, // Then the text stays as it was written, which can be read as well.
  );
}

/** A text in Markdown, with its formatting; as it was written until that can be shown. */
export function Markdown({ text }: { text: string }) {
  const parse = useSyncExternalStore(subscribe, () => parser);
  useEffect(loadMarkdown, []);
  const tree = useMemo(() => parse?.(text), [parse, text]);
  return tree ? (
    <RichText tree={tree} />
  ) : (
    <div className="rich-text plain" dir="auto">
      {text}
    </div>
  );
}
