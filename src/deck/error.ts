/** What is wrong in a deck file: one line a fault, each with file, line, note and reason. */
export class DeckError extends Error {
  override readonly name = "DeckError";
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join("\n"));
    this.faults = faults;
  }
}
