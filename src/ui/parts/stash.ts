// What was typed and is not in the database yet. Unlike the database it can be written while a page is being closed or loaded anew.

const keyOf = (name: string): string => `rehearse-typed ${name}`;

/** @param over what was stored when it was typed, as far as that is known: one of these */
export function writeStash(name: string, over: readonly unknown[], value: unknown): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify({ over, value }));
  } catch {
    // It is a second chance only; that the first has failed is told where that happens.
  }
}

/** What was typed over what is still stored; null where there is nothing, or something else was stored since. */
export function readStash(name: string, stored: unknown): { readonly value: unknown } | null {
  const stash = stashedFor(name);
  const isOver = stash?.over.some((each) => JSON.stringify(each) === JSON.stringify(stored));
  return stash && isOver ? { value: stash.value } : null;
}

/** What was typed, whatever was stored since; null where there is nothing. */
export function stashedFor(
  name: string,
): { readonly over: readonly unknown[]; readonly value: unknown } | null {
  try {
    const { over, value } = JSON.parse(localStorage.getItem(keyOf(name)) ?? "{}");
    return Array.isArray(over) ? { over, value } : null;
  } catch {
    return null;
  }
}

export function dropStash(name: string): void {
  try {
    localStorage.removeItem(keyOf(name));
  } catch {
    // Where nothing can be removed nothing could be written.
  }
}
