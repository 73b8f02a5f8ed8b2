import type { RichText } from "#model/rich-text.ts";
import { startDocumentWorker, type TextForm, type TextQuestion } from "./document-work.ts";
import { KeptWorker } from "./kept-worker.ts";

export type { TextForm } from "./document-work.ts";

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
  readonly atHand = (text: string, form: TextForm = "markdown"): RichText | undefined =>
    this.#trees.get(keyOf(text, form));

  /**
   * The tree of a text.
   *
   * @throws Error with the worker's reason when it cannot be loaded, stops, or cannot read this text
   */
  async read(text: string, form: TextForm = "markdown"): Promise<RichText> {
    const tree = this.atHand(text, form) ?? (await this.#worker.ask({ form, text }));
    this.#keep(keyOf(text, form), tree);
    return tree;
  }

  #keep(key: string, tree: RichText): void {
    // Behind all others, so that the first is the one that was not asked for the longest.
    this.#trees.delete(key);
    this.#trees.set(key, tree);
    for (const longAgo of this.#trees.keys()) {
      if (this.#trees.size <= mostKept) return;
      this.#trees.delete(longAgo);
    }
  }
}

const keyOf = (text: string, form: TextForm): string => `${form} ${text}`;

/** Those of the page. */
export const richTexts = new RichTexts();
