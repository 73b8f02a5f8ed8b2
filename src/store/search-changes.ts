import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from "dexie";
import type { Answer } from "#model/answer.ts";
import type { NoteId } from "#model/ids.ts";
import type { Note } from "#model/note.ts";

const noted = "derivedSearchPending";
const searched: readonly string[] = ["notes", "answers"];

/**
 * Notes down which notes were written, or answered, in the transaction that writes them and whoever does. So the search index can
 * be brought up to date from these alone, and no write of a note can be forgotten. A rating writes no note, and costs nothing here.
 */
export const noteSearchChanges: Middleware<DBCore> = {
  stack: "dbcore",
  name: "search changes",
  create: (core) => ({
    ...core,
    transaction: (stores, mode, options) => {
      const isNoted = mode === "readwrite" && stores.some((name) => searched.includes(name));
      return core.transaction(isNoted ? [...stores, noted] : stores, mode, options);
    },
    table: (name) => {
      const table = core.table(name);
      if (!searched.includes(name)) return table;
      const note = (request: DBCoreMutateRequest, notes: readonly unknown[] | null) =>
        core
          .table(noted)
          .mutate({ type: "add", trans: request.trans, values: [rowOf(notes)] })
          .then(() => table.mutate(request));
      // No promises but those of Dexie: others end its transaction.
      const mutate =
        name === "notes"
          ? (request: DBCoreMutateRequest) => note(request, notesWritten(request))
          : (request: DBCoreMutateRequest) =>
              answersBefore(table, request).then((before) =>
                note(request, notesAnswered(request, before)),
              );
      return { ...table, mutate };
    },
  }),
};

/** Under a random key: one that the browser counts up is the first thing that is lost of a damaged database. */
const rowOf = (notes: readonly unknown[] | null) => ({ id: Math.random(), notes });

/** The ids of the notes that a request changes; null for all. */
function notesWritten(request: DBCoreMutateRequest): readonly unknown[] | null {
  if ("values" in request) return (request.values as Note[]).map(({ id }) => id);
  return request.type === "delete" ? request.keys : null;
}

const answersBefore = (table: DBCoreTable, request: DBCoreMutateRequest) =>
  table.getMany({ trans: request.trans, keys: keysIn(request) }) as Promise<(Answer | undefined)[]>;

/** Those that answers answer, before a request or after it; null for all. */
function notesAnswered(
  request: DBCoreMutateRequest,
  before: readonly (Answer | undefined)[],
): readonly NoteId[] | null {
  if (request.type === "deleteRange") return null;
  const after = "values" in request ? (request.values as Answer[]) : [];
  const notes = [...before, ...after].flatMap((answer) => answer?.serves.value ?? []);
  return [...new Set(notes)];
}

function keysIn(request: DBCoreMutateRequest): unknown[] {
  if ("values" in request) return (request.values as Answer[]).map(({ id }) => id);
  return request.type === "delete" ? [...request.keys] : [];
}
