import { useEffect, useRef, useState } from "react";
import type { Backups } from "#app/backup-hooks.ts";
import { copyToSave, savedOutside } from "#app/backups.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { dateInWords } from "#ui/interview/interview-words.ts";
import { calledOff, type Doing } from "#ui/parts/doing.ts";
import { download } from "#ui/parts/download.ts";
import { WorkProgress } from "#ui/parts/work-progress.tsx";
import { say } from "#words/data.ts";

type Props = {
  readonly app: Rehearse;
  readonly backups: Pick<Backups, "savedOutside" | "unsaved">;
  readonly act: Doing["act"];
};

/** A file with everything, which its user keeps wherever they like. */
export function SavedCopy({ app, backups, act }: Props) {
  const [share, setShare] = useState<number | null>(null);
  const saving = useRef<AbortController | null>(null);
  useEffect(() => () => saving.current?.abort(), []);
  const save = async () => {
    const stopper = new AbortController();
    saving.current = stopper;
    setShare(0);
    try {
      const { file, entries } = await copyToSave(app, {
        onProgress: setShare,
        stop: stopper.signal,
      });
      download(file);
      await savedOutside(app, entries);
      return file;
    } catch (error) {
      if (stopper.signal.aborted) return calledOff;
      throw error;
    } finally {
      setShare(null);
    }
  };
  return (
    <div className="setting">
      <h2>{say("ownCopy")}</h2>
      <div className="setting-about">
        <p>{say("aboutOwnCopy")}</p>
        <p>{lastSaved(app, backups)}</p>
      </div>
      {share === null ? (
        <button
          type="button"
          className="button button-main"
          onClick={() => act(save, say("fileSaved"))}
        >
          {say("saveFile")}
        </button>
      ) : (
        <WorkProgress label={say("making")} share={share} onStop={() => saving.current?.abort()} />
      )}
    </div>
  );
}

function lastSaved(app: Rehearse, { savedOutside, unsaved }: Props["backups"]): string {
  if (!savedOutside) return say("noneSaved");
  const day = dateInWords(savedOutside.at, app.environment);
  return unsaved === 0 ? say("savedWhole", { day }) : say("savedBefore", { day, reviews: unsaved });
}
