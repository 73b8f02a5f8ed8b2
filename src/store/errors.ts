import type { CardId } from "#model/ids.ts";

/** The card was changed (most likely rated in another tab) since it was read. Nothing was written. */
export class StaleCardError extends Error {
  override readonly name = "StaleCardError";
  readonly card: CardId;
  constructor(card: CardId) {
    super("This card was already rated elsewhere.");
    this.card = card;
  }
}

/** The database was made by a newer version of the app. Nothing was written. */
export class NewerDatabaseError extends Error {
  override readonly name = "NewerDatabaseError";
  constructor() {
    super("Your data was saved by a newer version of Rehearse. Update the app to open it.");
  }
}
