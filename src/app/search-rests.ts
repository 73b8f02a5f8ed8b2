/** So long a thread works at a stretch: no query waits longer than that for its turn. */
const stretchMs = 8;

/** Lets a thread do what else is asked of it in the middle of long work. */
export class SearchRests {
  readonly #channel = new MessageChannel();
  #since = performance.now();

  isDue(): boolean {
    return performance.now() - this.#since > stretchMs;
  }

  /** A message to itself comes behind those that wait already; a timer would wait some milliseconds more each time. */
  async rest(): Promise<void> {
    await new Promise((resolve) => {
      this.#channel.port1.onmessage = resolve;
      this.#channel.port2.postMessage(null);
    });
    this.#since = performance.now();
  }
}
