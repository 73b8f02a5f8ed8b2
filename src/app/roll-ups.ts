import { rollUpVersion } from "#model/roll-up-version.ts";
import { deviceValue } from "#store/device.ts";
import type { Rehearse } from "./rehearse.ts";

/** Whether the roll-ups hold all that was reviewed, counted by today's rules. */
export const areRollUpsCurrent = async ({ db }: Rehearse): Promise<boolean> =>
  (await deviceValue(db, "rollUps")) === rollUpVersion;

/**
 * Counts the roll-ups from the log where they are not current: the database was made by a version that had none or counted
 * by other rules, or a deck has moved cards to another topic.
 */
export async function bringRollUps(app: Rehearse): Promise<void> {
  if (await areRollUpsCurrent(app)) return;
  const { recount } = await import("./recount.ts");
  await recount(app);
}
