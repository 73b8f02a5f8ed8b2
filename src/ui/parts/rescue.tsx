import { useEffect, useState } from "react";
import { ownBackups, type StoredBackup } from "#app/backup-places.ts";
import { databaseName } from "#app/database-name.ts";
import { deviceClock } from "#app/environment.ts";
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
    <section aria-label="Backups">
      <p>
        There are backups in this browser. Should it not help to try again, save the latest one,
        then clear the data that the browser keeps for this page, and restore it under Settings,
        Backups.
      </p>
      <BackupList clock={deviceClock} backups={backups} />
    </section>
  );
}
