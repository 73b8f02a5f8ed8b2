import { faultOf } from "#store/fault.ts";
import { say } from "#words/reasons.ts";

/** What repeats what failed. The catalogue knows each by its first word. */
export type Again = "try again" | "type again" | "save again" | "reload the page";

/** Why something failed, in sentences for the user: what they can do about the browser's storage, whose own words are for developers. */
export function reasonOf(error: unknown, again: Again = "try again"): string {
  const fault = faultOf(error);
  const [verb = ""] = again.split(" ");
  if (fault) return say(fault, { again: verb });
  const { message } = error as { message?: string };
  return message ?? `${error}`;
}
