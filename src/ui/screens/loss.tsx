import { useBackups } from "#app/backup-hooks.ts";
import { setAsideLatest } from "#app/backups.ts";
import { useKeptSince } from "#app/kept-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { restoreKept } from "#app/restore.ts";
import type { Loss } from "#app/tripwire.ts";
import { BackupList } from "#ui/data/backup-list.tsx";
import { RestorePanel } from "#ui/data/restore-panel.tsx";
import { useRestoring } from "#ui/data/restoring.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { dateAndTimeInWords } from "#ui/interview/interview-words.ts";
import { useActing } from "#ui/parts/acting.ts";
import { say } from "#words/data.ts";
import "./loss.css";

type Props = { readonly app: Rehearse; readonly loss: Loss };

/** The browser has lost reviews: what is known of it, and the ways back. Nothing else is shown until its user has chosen. */
export function LossScreen({ app, loss: { had, has } }: Props) {
  const backups = useBackups(app);
  const restoring = useRestoring(app);
  const own = backups?.own ?? [];
  const [latest, ...older] = own;
  const when = latest ? dateAndTimeInWords(latest.madeAt, app.environment) : "";
  const isChoosing = restoring.state.at === "choosing";
  const kept = useKeptSince(app);
  const acting = useActing();
  const goOn = async () => {
    await setAsideLatest(app);
    await app.tripwire.accept();
  };
  return (
    <div className="screen loss">
      <PageHeading title={say(has === 0 ? "allGone" : "someGone")} />
      <p>{has === 0 ? say("lostAll", { had }) : say("lostSome", { had, has })}</p>
      {latest && isChoosing && (
        <section className="loss-latest" aria-label={say("latestBackup")}>
          <p>
            {say("latestMade", { when })}
            {kept !== null && kept > 0 && ` ${say("keptBeside", { reviews: kept })}`}
          </p>
          <button
            type="button"
            className="button button-main button-large"
            aria-label={say("restoreThat", { when })}
            onClick={() => restoring.open(latest.file)}
          >
            {say("restoreBackup")}
          </button>
        </section>
      )}
      {backups && !latest && kept !== null && kept > 0 && (
        <section className="loss-latest" aria-label={say("whatWasKept")}>
          <p>{say("keptOutside", { reviews: kept })}</p>
          <button
            type="button"
            className="button button-main button-large"
            onClick={() => acting.act(() => restoreKept(app))}
          >
            {say("restoreKept", { reviews: kept })}
          </button>
        </section>
      )}
      {backups && !latest && kept === 0 && <p>{say("noBackup")}</p>}
      {acting.problem !== null && (
        <p className="problem" role="alert">
          {say("nothingChanged", { reason: acting.problem })}
        </p>
      )}
      <RestorePanel app={app} restoring={restoring} hasOwn={false} />
      {older.length > 0 && (
        <details>
          <summary>{say("older")}</summary>
          <BackupList
            clock={app.environment}
            backups={older}
            onOpen={(backup) => restoring.open(backup.file)}
          />
        </details>
      )}
      <button type="button" className="button" onClick={() => void goOn()}>
        {say(has === 0 ? "beginAnew" : "goOn")}
      </button>
    </div>
  );
}
