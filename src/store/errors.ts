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
    super("Your data was saved by a newer version of Rehearse than this one. Nothing was changed.");
  }
}

/** Another tab has upgraded the database, or waits to: this one has let go of it. Nothing was written. */
export class SteppedAsideError extends Error {
  override readonly name = "SteppedAsideError";
  constructor() {
    super("Rehearse was updated in another tab. Reload to go on.");
  }
}

/** What was there is not in the database any more: the browser has cleared it while the app was open. Nothing was written. */
export class LostDataError extends Error {
  override readonly name = "LostDataError";
  constructor() {
    super(
      "The browser has cleared Rehearse's data while it was open. Reload to see what can be restored.",
    );
  }
}
