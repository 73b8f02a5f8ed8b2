/** Runs in the page before the app does: counts from then on what is asked of IndexedDB. `requests` gives the counts. */
export function countRequests() {
  const none = { transactions: 0, flushes: 0, reads: 0, writes: 0, rows: 0 };
  let counts = { ...none };
  let kinds = {};
  const count = (kind, key) => {
    counts[key] += 1;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  };
  const wrap = (type, methods, note) => {
    for (const method of methods.filter((name) => name in type.prototype)) {
      const original = type.prototype[method];
      type.prototype[method] = function (...given) {
        const made = original.apply(this, given);
        note(this, method, made, given);
        return made;
      };
    }
  };
  const nameOf = (source) =>
    source instanceof IDBIndex ? `${source.objectStore.name} by ${source.name}` : source.name;
  const rowsOf = (result) => {
    if (Array.isArray(result)) return result.length;
    return result === undefined || result === null ? 0 : 1;
  };
  const read = (source, method, request) => {
    count(`${method} ${nameOf(source)}`, "reads");
    // A cursor answers once for each row; to count rows is to go through them.
    request.addEventListener("success", () => {
      counts.rows += method === "count" ? request.result : rowsOf(request.result);
    });
  };
  const reads = "get getKey getAll getAllKeys getAllRecords count openCursor openKeyCursor".split(
    " ",
  );
  wrap(IDBObjectStore, reads, read);
  wrap(IDBIndex, reads, read);
  wrap(IDBObjectStore, ["put", "add", "delete", "clear"], (store, method) =>
    count(`${method} ${store.name}`, "writes"),
  );
  wrap(IDBDatabase, ["transaction"], (_db, _method, { mode, durability }) => {
    count(`${mode} transaction`, "transactions");
    if (mode === "readwrite" && durability === "strict") counts.flushes += 1;
  });
  globalThis.requests = {
    clear() {
      counts = { ...none };
      kinds = {};
    },
    counts: () => counts,
    /** How often each kind was asked for. */
    kinds: () => kinds,
  };
}
