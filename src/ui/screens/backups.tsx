import { useBackups } from "#app/backup-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { BackupFolder } from "#ui/data/backup-folder.tsx";
import { BackupList } from "#ui/data/backup-list.tsx";
import { RestorePanel } from "#ui/data/restore-panel.tsx";
import { useRestoring } from "#ui/data/restoring.ts";
import { SavedCopy } from "#ui/data/saved-copy.tsx";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { BackLink } from "#ui/parts/back-link.tsx";
import { useDoing } from "#ui/parts/doing.ts";
import { DoneLine } from "#ui/parts/done-line.tsx";
import { say } from "#words/data.ts";
import "./settings.css";

/** Copies of everything: those that are made by themselves, those to keep, and the way back from any of them. */
export function BackupsScreen({ app }: { readonly app: Rehearse }) {
  const backups = useBackups(app);
  const doing = useDoing();
  const restoring = useRestoring(app);
  return (
    <div className="screen">
      <BackLink href="/settings">{say("settings")}</BackLink>
      <PageHeading title={say("backups")} />
      {backups && (
        <>
          <section className="setting-group" aria-label={say("copiesElsewhere")}>
            <SavedCopy app={app} backups={backups} act={doing.act} />
            <BackupFolder app={app} folder={backups.folder} act={doing.act} />
          </section>
          <DoneLine doing={doing} />
          <section className="setting-group" aria-label={say("restore")}>
            <div className="setting">
              <h2>{say("fromFile")}</h2>
              <RestorePanel app={app} restoring={restoring} hasOwn />
            </div>
          </section>
          <section className="setting-group" aria-label={say("inBrowser")}>
            <div className="setting">
              <h2>{say("byThemselves")}</h2>
              <div className="setting-about">
                <p>{ownInWords(backups.own?.length ?? null)}</p>
                {backups.automatic?.problem && (
                  <p className="problem">
                    {say("lastFailed", { reason: backups.automatic.problem })}
                  </p>
                )}
              </div>
            </div>
            {backups.own && backups.own.length > 0 && (
              <div className="setting">
                <BackupList
                  clock={app.environment}
                  backups={backups.own}
                  onOpen={(backup) => restoring.open(backup.file)}
                />
              </div>
            )}
          </section>
        </>
      )}
    </div>
  );
}

function ownInWords(count: number | null): string {
  if (count === null) return say("noPlace");
  return say(count === 0 ? "firstOne" : "whichAreKept");
}
