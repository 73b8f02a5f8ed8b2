/** Why something failed, in a sentence for the user: what browsers say of their storage is for developers. */
export function reasonOf(error: unknown): string {
  const { name, message, inner } = error as {
    name?: string;
    message?: string;
    inner?: { name?: string };
  };
  if (name === "QuotaExceededError" || inner?.name === "QuotaExceededError") {
    return "There is no space left on this device for Rehearse. Free some, then try again.";
  }
  if (name?.startsWith("Database") || name === "UnknownError" || name === "AbortError") {
    return "The browser's storage did not answer. Reload the page to try again.";
  }
  return message ?? `${error}`;
}
