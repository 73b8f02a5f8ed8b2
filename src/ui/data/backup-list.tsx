import type { StoredBackup } from "#app/backup-places.ts";
import { type Clock, dateAndTimeInWords } from "#ui/interview/interview-words.ts";
import { download } from "#ui/parts/download.ts";
import { say } from "#words/data.ts";
import { reasonInWords, sizeInWords } from "./backup-words.ts";
import "./backup-list.css";

type Props = {
  readonly clock: Clock;
  readonly backups: readonly StoredBackup[];
  /** Where one can be restored. */
  readonly onOpen?: (backup: StoredBackup) => void;
};

/** Backups on this device, the latest first. */
export const BackupList = ({ clock, backups, onOpen }: Props) => (
  <ul className="backup-list">
    {backups.map((backup) => {
      const when = dateAndTimeInWords(backup.madeAt, clock);
      return (
        <li key={backup.name} className="backup">
          <p className="backup-name">
            {when}{" "}
            <span className="hint">
              {say("reasonAndSize", {
                reason: reasonInWords(backup.reason),
                size: sizeInWords(backup.bytes),
              })}
            </span>
          </p>
          {onOpen && (
            <button
              type="button"
              className="button"
              aria-label={say("restoreThat", { when })}
              onClick={() => onOpen(backup)}
            >
              {say("restore")}
            </button>
          )}
          <button
            type="button"
            className="button"
            aria-label={say("saveThat", { when })}
            onClick={() => void backup.file().then(download)}
          >
            {say("save")}
          </button>
        </li>
      );
    })}
  </ul>
);
