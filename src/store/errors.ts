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

/** A tab with an older version of the app keeps the database from being upgraded. Nothing was written. */
export class BlockedDatabaseError extends Error {
  override readonly name = "BlockedDatabaseError";
  constructor() {
    super("Rehearse is open in another tab, in an older version. Close that tab, then try again.");
  }
}

/** The card is not in the database any more: the browser has cleared it while the app was open. */
export class LostDataError extends Error {
  override readonly name = "LostDataError";
  constructor() {
    super(
      "The browser has cleared Rehearse's data while it was open. Reload the page to begin anew.",
    );
  }
}
