import type { Source } from "#document/format.ts";
import type { Reading } from "#model/draft.ts";
import type { RichText } from "#model/rich-text.ts";
import type { Answered, Asked } from "./kept-worker.ts";

/** A guide to be read into notes. A worker is asked for one guide alone, so that it can be stopped. */
export type GuideQuestion = { readonly ask: "guide"; readonly source: Source };
export type GuideAnswer = Reading;

/** A text in Markdown to be read as formatted text. */
export type TextQuestion = Asked<{ readonly ask: "text"; readonly markdown: string }>;
export type TextAnswer = Answered<RichText>;

export type DocumentQuestion = GuideQuestion | TextQuestion;
export type DocumentAnswer = GuideAnswer | TextAnswer;

/** A worker that has all the parsers. */
export const startDocumentWorker = (): Worker =>
  new Worker(new URL("./document-worker.ts", import.meta.url), { type: "module" });
