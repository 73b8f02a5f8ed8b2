import { Dexie } from "dexie";
import { expect, it } from "vitest";
import { LostDataError, StaleCardError } from "#store/errors.ts";
import { faultOf } from "#store/fault.ts";
import { aCard } from "../builders.ts";

const quota = new DOMException("", "QuotaExceededError");
const connection = "Connection to Indexed Database server lost. Refresh the page to try again";

it.each([
  ["full", "as the standard has it", quota],
  [
    "full",
    "as the reason that a transaction was undone",
    new Dexie.AbortError("Transaction aborted", quota),
  ],
  [
    "full",
    "in a commit on Chromium's SQLite",
    new Dexie.AbortError(
      "Transaction aborted",
      new DOMException("Encountered disk full while committing", "Error"),
    ),
  ],
  ["lost", "in a request on WebKit", new DOMException(connection, "UnknownError")],
  [
    "lost",
    "in a transaction on WebKit",
    new Dexie.AbortError("Transaction aborted", new DOMException(connection, "UnknownError")),
  ],
  [
    "lost",
    "where no transaction can be begun",
    new DOMException("The database connection is closing.", "InvalidStateError"),
  ],
  ["lost", "where a connection was cut off", new DOMException("", "AbortError")],
  ["lost", "where there is no connection any more", new Dexie.DatabaseClosedError()],
  [
    "broken",
    "on Chromium's LevelDB once the disk is full",
    new DOMException("Corruption detected", "UnknownError"),
  ],
  [
    "broken",
    "where a database cannot be opened",
    new DOMException("Internal error opening backing store for indexedDB.open.", "UnknownError"),
  ],
  [null, "for a card that was rated elsewhere", new StaleCardError(aCard("a").id)],
  [null, "for data that the browser has cleared", new LostDataError()],
  [null, "for a key that is there already", new DOMException("", "ConstraintError")],
  [null, "for what is no error", undefined],
])("storage is called %s %s", (fault, _, error) => {
  expect(faultOf(error)).toBe(fault);
});
