import type { Backups } from "#app/backup-hooks.ts";
import { copyToSave, savedOutside } from "#app/backups.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { reviewsInWords } from "./backup-words.ts";
import type { Doing } from "./doing.ts";
import { download } from "./download.ts";
import { dateInWords } from "./interview-words.ts";

type Props = {
  readonly app: Rehearse;
  readonly backups: Pick<Backups, "savedOutside" | "unsaved">;
  readonly act: Doing["act"];
};

/** A file with everything, which its user keeps wherever they like. */
export function SavedCopy({ app, backups, act }: Props) {
  const save = async () => {
    const { file, entries } = await copyToSave(app);
    download(file);
    await savedOutside(app, entries);
  };
  return (
    <div className="setting">
      <h2>A copy of your own</h2>
      <div className="setting-about">
        <p>
          One file holds everything: decks, your wording, reviews, interviews and settings. Keep it
          where you keep what matters; it is the only copy that outlives this browser.
        </p>
        <p>{lastSaved(app, backups)}</p>
      </div>
      <button
        type="button"
        className="button button-main"
        onClick={() => act(save, "The backup file is among your downloads.")}
      >
        Save a backup file
      </button>
    </div>
  );
}

function lastSaved(app: Rehearse, { savedOutside, unsaved }: Props["backups"]): string {
  if (!savedOutside) return "None was saved yet.";
  const when = `The last one was saved on ${dateInWords(savedOutside.at, app.environment)}`;
  return unsaved === 0
    ? `${when}; it has all your reviews.`
    : `${when}; ${reviewsInWords(unsaved)} came since.`;
}
