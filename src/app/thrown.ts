/** What was thrown, as far as it can be told to another thread: an error loses its class on the way. */
export type Thrown = {
  readonly name: string;
  readonly message: string;
  readonly inner: Thrown | null;
};

export function thrownOf(error: unknown): Thrown {
  const { name, message, inner } = (error ?? {}) as Partial<Thrown>;
  return {
    name: name ?? "Error",
    message: message ?? `${error}`,
    // Dexie's errors carry the browser's.
    inner: inner ? thrownOf(inner) : null,
  };
}

/** The error once more, under its name. */
export function thrownAgain({ name, message, inner }: Thrown): Error {
  const error = new Error(message);
  return Object.assign(error, { name, ...(inner && { inner: thrownAgain(inner) }) });
}
