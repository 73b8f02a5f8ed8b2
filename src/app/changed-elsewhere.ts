/** What was to be stored was typed over something that is stored no more: another tab, or an undoing, has changed it meanwhile. */
export class ChangedElsewhereError extends Error {
  override readonly name = "ChangedElsewhereError";
  /** What is stored now. */
  readonly stored: unknown;

  constructor(stored: unknown) {
    super("This was changed elsewhere meanwhile.");
    this.stored = stored;
  }
}
