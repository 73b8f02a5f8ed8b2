import { type DBCore, Dexie, type Middleware, RangeSet } from "dexie";
import { faultOf } from "./fault.ts";

/**
 * Calls `onLost` when a request finds that the connection is gone, and turns the browser's word for it into one that Dexie
 * deals with: where a transaction cannot be begun it opens the database anew and tries again, and a live query whose read was
 * cut off waits until it is told to look again.
 */
export const noticeLostHandle = (onLost: () => void): Middleware<DBCore> => {
  const noticed = (error: unknown): never => {
    const { name, message } = error as DOMException;
    if (name !== "UnknownError" && name !== "InvalidStateError") throw error;
    if (faultOf(error) === "full") throw error;
    onLost();
    throw new Dexie.AbortError(message || name, error as Error);
  };
  return {
    stack: "dbcore",
    name: "lost handle",
    create: (core) => ({
      ...core,
      transaction: (...request) => {
        try {
          return core.transaction(...request);
        } catch (error) {
          const { name, message } = error as DOMException;
          throw name === "UnknownError" ? new DOMException(message, "InvalidStateError") : error;
        }
      },
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          get: (request) => table.get(request).catch(noticed),
          getMany: (request) => table.getMany(request).catch(noticed),
          query: (request) => table.query(request).catch(noticed),
          count: (request) => table.count(request).catch(noticed),
          openCursor: (request) => table.openCursor(request).catch(noticed),
          mutate: (request) => table.mutate(request).catch(noticed),
        };
      },
    }),
  };
};

/** Has every live query look again. */
export const wakeLiveQueries = (): void =>
  Dexie.on.storagemutated.fire({ all: new RangeSet(Number.NEGATIVE_INFINITY, [[]]) });
