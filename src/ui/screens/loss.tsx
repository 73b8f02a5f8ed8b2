import { useBackups } from "#app/backup-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Loss } from "#app/tripwire.ts";
import { BackupList } from "#ui/parts/backup-list.tsx";
import { reviewsInWords } from "#ui/parts/backup-words.ts";
import { PageHeading } from "#ui/parts/page-heading.tsx";
import { RestorePanel } from "#ui/parts/restore-panel.tsx";
import { useRestoring } from "#ui/parts/restoring.ts";
import "./loss.css";

type Props = { readonly app: Rehearse; readonly loss: Loss };

/** The browser has lost reviews: what is known of it, and the ways back. Nothing else is shown until its user has chosen. */
export function LossScreen({ app, loss: { had, has } }: Props) {
  const backups = useBackups(app);
  const restoring = useRestoring(app);
  const [latest] = backups?.own ?? [];
  return (
    <div className="screen loss">
      <PageHeading
        title={has === 0 ? "Your reviews are gone" : "Some of your reviews are missing"}
      />
      <p>
        Rehearse had saved {reviewsInWords(had)} here, and finds {has === 0 ? "none" : has}. The
        browser has cleared its storage, or the files under it are damaged.
        {latest && " There are backups: restore the latest, and go on."}
      </p>
      <RestorePanel app={app} restoring={restoring} hasOwn={false} />
      {backups?.own && backups.own.length > 0 && (
        <section aria-label="Backups">
          <BackupList
            app={app}
            backups={backups.own}
            onOpen={(backup) => restoring.open(backup.file)}
          />
        </section>
      )}
      {backups?.own?.length === 0 && (
        <p>
          There is no backup in this browser. If you have saved a backup file, open it here; you can
          do so later as well, under Settings, Backups.
        </p>
      )}
      <button type="button" className="button" onClick={() => void app.tripwire.accept()}>
        {has === 0 ? "Begin anew" : "Go on with what is left"}
      </button>
    </div>
  );
}
