import { type Instant, instant } from "#model/time.ts";

/** Why a backup is made: after a sitting, because its user asks for it, or before a step that could go wrong. */
export const backupReasons = ["practice", "asked", "restore", "import", "repair"] as const;
export type BackupReason = (typeof backupReasons)[number];

/** What the name of a backup tells. */
export type BackupTitle = { readonly madeAt: Instant; readonly reason: BackupReason };

/** The name of a backup's file. Names sort by when they were made, in UTC. */
export const backupName = ({ madeAt, reason }: BackupTitle): string =>
  `rehearse-${new Date(madeAt).toISOString().replace(/[-:]|\.\d+/g, "")}-${reason}.json.gz`;

const pattern = /^rehearse-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([a-z]+)\.json\.gz$/;

/** Reads such a name; null for that of another file. */
export function parseBackupName(name: string): BackupTitle | null {
  const [, year, month, day, hour, minute, second, word] = pattern.exec(name) ?? [];
  const reason = backupReasons.find((each) => each === word);
  const madeAt = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return reason && !Number.isNaN(madeAt) ? { madeAt: instant(madeAt), reason } : null;
}
