import { useEffect, useState } from "react";
import { ownBackups, type StoredBackup } from "#app/backup-places.ts";
import { databaseName } from "#app/database-name.ts";
import { deviceClock } from "#app/environment.ts";
import { say } from "#words/data.ts";
import { BackupList } from "./backup-list.tsx";

/** What can be saved where the database does not open: the backups lie beside it, and go when the browser's data is cleared. */
export function Rescue() {
  const [backups, setBackups] = useState<readonly StoredBackup[]>([]);
  useEffect(() => {
    ownBackups(databaseName).then(
      (found) => setBackups(found ?? []),
      () => {}, // Then there is nothing to be saved either.
    );
  }, []);
  if (backups.length === 0) return null;
  return (
    <section aria-label={say("backups")}>
      <p>{say("rescue")}</p>
      <BackupList clock={deviceClock} backups={backups} />
    </section>
  );
}
