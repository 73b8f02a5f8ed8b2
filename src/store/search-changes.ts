import type { DBCore, DBCoreMutateRequest, Middleware } from "dexie";
import type { Note } from "#model/note.ts";

const [written, noted] = ["notes", "derivedSearchPending"];

/**
 * Notes down which notes were written, in the transaction that writes them and whoever does. So the search index can be
 * brought up to date from these alone, and no write of a note can be forgotten. A rating writes no note, and costs nothing here.
 */
export const noteSearchChanges: Middleware<DBCore> = {
  stack: "dbcore",
  name: "search changes",
  create: (core) => ({
    ...core,
    transaction: (stores, mode, options) => {
      const all = mode === "readwrite" && stores.includes(written) ? [...stores, noted] : stores;
      return core.transaction(all, mode, options);
    },
    table: (name) => {
      const table = core.table(name);
      if (name !== written) return table;
      return {
        ...table,
        mutate: (request) =>
          core
            .table(noted)
            .mutate({ type: "add", trans: request.trans, values: [noteOf(request)] })
            .then(() => table.mutate(request)),
      };
    },
  }),
};

/** Under a random key: one that the browser counts up is the first thing that is lost of a damaged database. */
const noteOf = (request: DBCoreMutateRequest) => ({ id: Math.random(), notes: notesIn(request) });

/** The ids of the notes that a request changes; null for all. */
function notesIn(request: DBCoreMutateRequest): readonly unknown[] | null {
  if ("values" in request) return (request.values as Note[]).map(({ id }) => id);
  return request.type === "delete" ? request.keys : null;
}
