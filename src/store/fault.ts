/** What is wrong with the browser's storage: it is full, it has dropped the connection, or it does not work. */
export type Fault = "full" | "lost" | "broken";

type Thrown = {
  readonly name?: string;
  readonly message?: string;
  readonly inner?: unknown;
};

/** Of a connection that is gone: WebKit ends all of them when it loses its storage process, Chromium when it clears data. */
const lost = new Set(["AbortError", "InvalidStateError", "DatabaseClosedError", "OpenFailedError"]);

/**
 * What an error of a database says of the storage, null where it is about something else. Dexie wraps what browsers throw, and
 * browsers say the same in several ways: storage that is full is a QuotaExceededError, the reason of an AbortError, or the text
 * of either.
 */
export function faultOf(error: unknown): Fault | null {
  const chain = [...causes(error)];
  if (chain.some(isFull)) return "full";
  if (
    chain.some(({ name, message }) => name === "UnknownError" && !/connection/i.test(message ?? ""))
  )
    return "broken";
  return chain.some(({ name = "" }) => name === "UnknownError" || lost.has(name)) ? "lost" : null;
}

const isFull = ({ name, message }: Thrown): boolean =>
  name === "QuotaExceededError" || /disk full|no space/i.test(message ?? "");

function* causes(error: unknown): Generator<Thrown> {
  const seen = new Set<unknown>();
  for (let cause = error; typeof cause === "object" && cause !== null && !seen.has(cause); ) {
    seen.add(cause);
    yield cause as Thrown;
    cause = (cause as Thrown).inner;
  }
}
