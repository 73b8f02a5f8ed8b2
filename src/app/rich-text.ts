import type { RichText } from "#model/rich-text.ts";
import { startDocumentWorker, type TextQuestion } from "./document-work.ts";
import { KeptWorker } from "./kept-worker.ts";

/** As many as a few screens show. */
const mostKept = 100;

/**
 * Reads texts in a worker, which is started with the first of them and then kept. Guides have workers of their own, so that no
 * text waits behind a long guide.
 */
export class RichTexts {
  readonly #worker = new KeptWorker<TextQuestion["question"], RichText>(
    startDocumentWorker,
    "The reader of texts could not be loaded.",
  );
  readonly #trees = new Map<string, RichText>();

  /** The tree of a text that was read lately, for those who cannot wait. */
  readonly atHand = (markdown: string): RichText | undefined => this.#trees.get(markdown);

  /**
   * The tree of a text in Markdown.
   *
   * @throws Error with the worker's reason when it cannot be loaded, stops, or cannot read this text
   */
  async read(markdown: string): Promise<RichText> {
    const tree = this.atHand(markdown) ?? (await this.#worker.ask({ ask: "text", markdown }));
    this.#keep(markdown, tree);
    return tree;
  }

  #keep(markdown: string, tree: RichText): void {
    // Behind all others, so that the first is the one that was not asked for the longest.
    this.#trees.delete(markdown);
    this.#trees.set(markdown, tree);
    for (const longAgo of this.#trees.keys()) {
      if (this.#trees.size <= mostKept) return;
      this.#trees.delete(longAgo);
    }
  }
}

/** Those of the page. */
export const richTexts = new RichTexts();
