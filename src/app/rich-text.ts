import type { RichText } from "#model/rich-text.ts";
import { startDocumentWorker, type TextAnswer, type TextQuestion } from "./document-work.ts";

type Waiting = {
  readonly resolve: (tree: RichText) => void;
  readonly reject: (reason: Error) => void;
};

/** As many as a few screens show. */
const mostKept = 100;

/**
 * Reads texts in a worker, which is started with the first of them and then kept. Guides have workers of their own, so that no
 * text waits behind a long guide.
 */
export class RichTexts {
  #worker: Worker | null = null;
  #asked = 0;
  readonly #waiting = new Map<number, Waiting>();
  readonly #trees = new Map<string, RichText>();

  /** The tree of a text that was read lately, for those who cannot wait. */
  readonly atHand = (markdown: string): RichText | undefined => this.#trees.get(markdown);

  /**
   * The tree of a text in Markdown.
   *
   * @throws Error with the worker's reason when it cannot be loaded, stops, or cannot read this text
   */
  async read(markdown: string): Promise<RichText> {
    const tree = this.atHand(markdown) ?? (await this.#ask(markdown));
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

  #ask(markdown: string): Promise<RichText> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    this.#asked += 1;
    const question: TextQuestion = { ask: "text", id: this.#asked, markdown };
    return new Promise((resolve, reject) => {
      this.#waiting.set(question.id, { resolve, reject });
      worker.postMessage(question);
    });
  }

  #start(): Worker {
    const worker = startDocumentWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<TextAnswer>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ("tree" in data) waiting?.resolve(data.tree);
      else waiting?.reject(new Error(data.problem));
    });
    worker.addEventListener("error", ({ message }) =>
      this.#fail(message || "The reader of texts could not be loaded."),
    );
    return worker;
  }

  /** All that wait are told, and the next that asks starts a new worker. */
  #fail(reason: string): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(new Error(reason));
    this.#waiting.clear();
  }
}

/** Those of the page. */
export const richTexts = new RichTexts();
