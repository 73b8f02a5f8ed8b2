import { useBackups } from "#app/backup-hooks.ts";
import { setAsideLatest } from "#app/backups.ts";
import { useKeptSince } from "#app/kept-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { restoreKept } from "#app/restore.ts";
import type { Loss } from "#app/tripwire.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { useActing } from "#ui/parts/acting.ts";
import { BackupList } from "#ui/parts/backup-list.tsx";
import { reviewsInWords } from "#ui/parts/backup-words.ts";
import { counted } from "#ui/parts/counted.ts";
import { dateAndTimeInWords } from "#ui/parts/interview-words.ts";
import { RestorePanel } from "#ui/parts/restore-panel.tsx";
import { useRestoring } from "#ui/parts/restoring.ts";
import "./loss.css";

type Props = { readonly app: Rehearse; readonly loss: Loss };

/** The browser has lost reviews: what is known of it, and the ways back. Nothing else is shown until its user has chosen. */
export function LossScreen({ app, loss: { had, has } }: Props) {
  const backups = useBackups(app);
  const restoring = useRestoring(app);
  const own = backups?.own ?? [];
  const [latest, ...older] = own;
  const latestIs = latest && dateAndTimeInWords(latest.madeAt, app.environment);
  const isChoosing = restoring.state.at === "choosing";
  const kept = useKeptSince(app);
  const acting = useActing();
  const goOn = async () => {
    await setAsideLatest(app);
    await app.tripwire.accept();
  };
  return (
    <div className="screen loss">
      <PageHeading
        title={has === 0 ? "Your reviews are gone" : "Some of your reviews are missing"}
      />
      <p>
        Rehearse had saved {reviewsInWords(had)} here, and finds {has === 0 ? "none" : has}. The
        browser has cleared its storage, or the files under it are damaged.
      </p>
      {latest && isChoosing && (
        <section className="loss-latest" aria-label="The latest backup">
          <p>
            The latest backup was made on {latestIs}.
            {kept !== null &&
              kept > 0 &&
              ` ${counted(kept, "review", "reviews")} since then were kept beside it, and come back with it.`}
          </p>
          <button
            type="button"
            className="button button-main button-large"
            aria-label={`Restore the backup of ${latestIs}`}
            onClick={() => restoring.open(latest.file)}
          >
            Restore the backup
          </button>
        </section>
      )}
      {backups && !latest && kept !== null && kept > 0 && (
        <section className="loss-latest" aria-label="What was kept">
          <p>{counted(kept, "review was", "reviews were")} kept outside of it.</p>
          <button
            type="button"
            className="button button-main button-large"
            onClick={() => acting.act(() => restoreKept(app))}
          >
            Restore {kept === 1 ? "it" : "them"}
          </button>
        </section>
      )}
      {backups && !latest && kept === 0 && (
        <p>
          There is no backup in this browser. If you have saved a backup file, open it here, or
          later under Settings.
        </p>
      )}
      {acting.problem !== null && (
        <p className="problem" role="alert">
          Nothing was changed. {acting.problem}
        </p>
      )}
      <RestorePanel app={app} restoring={restoring} hasOwn={false} />
      {older.length > 0 && (
        <details>
          <summary>Older backups</summary>
          <BackupList
            clock={app.environment}
            backups={older}
            onOpen={(backup) => restoring.open(backup.file)}
          />
        </details>
      )}
      <button type="button" className="button" onClick={() => void goOn()}>
        {has === 0 ? "Begin anew" : "Go on with what is left"}
      </button>
    </div>
  );
}
