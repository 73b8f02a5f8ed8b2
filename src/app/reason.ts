import { type Fault, faultOf } from "#store/fault.ts";

/** What a person can do about the browser's storage. Its own words are for developers. */
const advice: Record<Fault, (again: string) => string> = {
  full: (again) =>
    "There is no space left on this device. Delete photos or apps that you do not need, " +
    `but not this site's data, where your cards are; then ${again}.`,
  lost: (again) =>
    `The browser has lost touch with its storage. To ${again} is often enough; if not, reload the page.`,
  broken: () =>
    "The browser's storage does not work at the moment. If this device is full, free some space; then reload the page.",
};

/**
 * Why something failed, in sentences for the user.
 *
 * @param again what the button is called that repeats it
 */
export function reasonOf(error: unknown, again = "try again"): string {
  const fault = faultOf(error);
  if (fault) return advice[fault](again);
  const { message } = error as { message?: string };
  return message ?? `${error}`;
}
