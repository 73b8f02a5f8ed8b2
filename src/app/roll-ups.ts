import { firstMemoryVersion, memoryVersion } from "#model/memory-version.ts";
import { rollUpVersion } from "#model/roll-up-version.ts";
import { deviceValue } from "#store/device.ts";
import type { Rehearse } from "./rehearse.ts";

/** Whether the roll-ups hold all that was reviewed, counted by today's rules, from memories that are made by today's rules. */
export async function areRollUpsCurrent({ db }: Pick<Rehearse, "db">): Promise<boolean> {
  const [rollUps, memories] = await Promise.all([
    deviceValue(db, "rollUps"),
    deviceValue(db, "memories"),
  ]);
  return rollUps === rollUpVersion && (memories ?? firstMemoryVersion) === memoryVersion;
}

/**
 * Makes memories and roll-ups from the log where they are not current: the database was made by a version that had none or had
 * other rules, or a deck has moved cards to another topic. It is done in a worker, and goes on at the next start where it is cut off.
 */
export async function bringRollUps(app: Rehearse): Promise<void> {
  if (await areRollUpsCurrent(app)) return;
  const { inDataWorker } = await import("./data-work.ts");
  await inDataWorker(app, "recount", {});
}
