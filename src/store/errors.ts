import type { CardId } from "#model/ids.ts";
import { say } from "#words/store.ts";

/** The card was changed (most likely rated in another tab) since it was read. Nothing was written. */
export class StaleCardError extends Error {
  override readonly name = "StaleCardError";
  readonly card: CardId;
  constructor(card: CardId) {
    super(say("ratedElsewhere"));
    this.card = card;
  }
}

/** The database was made by a newer version of the app. Nothing was written. */
export class NewerDatabaseError extends Error {
  override readonly name = "NewerDatabaseError";
  constructor() {
    super(say("savedByNewer"));
  }
}

/** Another tab has upgraded the database, or waits to: this one has let go of it. Nothing was written. */
export class SteppedAsideError extends Error {
  override readonly name = "SteppedAsideError";
  constructor() {
    super(say("updatedElsewhere"));
  }
}

/** What was there is not in the database any more: the browser has cleared it while the app was open. Nothing was written. */
export class LostDataError extends Error {
  override readonly name = "LostDataError";
  constructor() {
    super(say("cleared"));
  }
}

/** The browser leaves it without an answer that the database is to be opened again. What becomes of it shows when the page is loaded anew. */
export class UnansweredError extends Error {
  override readonly name = "UnansweredError";
  constructor() {
    super(say("unanswered"));
  }
}
