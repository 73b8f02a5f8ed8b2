import type { Rehearse } from "#app/rehearse.ts";
import type { Backup, RestoreMode } from "#app/restore.ts";
import { reviewsInWords } from "./backup-words.ts";
import { counted } from "./counted.ts";
import { FileButton } from "./file-button.tsx";
import { dateAndTimeInWords } from "./interview-words.ts";
import { percent } from "./percent.ts";
import type { Restoring } from "./restoring.ts";
import "./restore-panel.css";

type Props = {
  readonly app: Rehearse;
  readonly restoring: Restoring;
  /** Whether there is something here that a backup could be put together with, or take the place of. */
  readonly hasOwn: boolean;
};

/** Opens a backup file, says what is in it, and asks what to do with it. */
export function RestorePanel({ app, restoring, hasOwn }: Props) {
  const { state, open, restore, cancel } = restoring;
  const problem = "problem" in state ? state.problem : null;
  return (
    <div className="restore-panel">
      {(state.at === "choosing" || state.at === "reading" || state.at === "done") && (
        <FileButton
          label={state.at === "reading" ? "Reading…" : "Open a backup file"}
          accept=".gz,application/gzip"
          onFile={(file) => open(async () => file)}
        />
      )}
      {state.at === "asking" && (
        <Found
          app={app}
          backup={state.backup}
          hasOwn={hasOwn}
          onRestore={restore}
          onCancel={cancel}
        />
      )}
      <div role="status">
        {state.at === "restoring" && <p>Restoring… {percent(Math.min(1, state.share))}</p>}
        {state.at === "done" && (
          <p className="notice">
            {state.mode === "merge"
              ? "The backup was put together with what was here. No review of either was lost."
              : "The backup was restored."}
          </p>
        )}
      </div>
      <div role="alert">
        {problem !== null && <p className="problem">Nothing was changed. {problem}</p>}
      </div>
    </div>
  );
}

type FoundProps = {
  readonly app: Rehearse;
  readonly backup: Backup;
  readonly hasOwn: boolean;
  readonly onRestore: (mode: RestoreMode) => void;
  readonly onCancel: () => void;
};

function Found({
  app,
  backup: { madeAt, collection, unfit },
  hasOwn,
  onRestore,
  onCancel,
}: FoundProps) {
  const { decks, notes, reviews } = collection;
  const inUse = decks.filter(({ retired }) => !retired).length;
  return (
    <section className="restore-found" aria-label="The backup">
      <p>
        Made on <strong>{dateAndTimeInWords(madeAt, app.environment)}</strong>:{" "}
        {counted(inUse, "deck")}, {counted(notes.length, "note")}, {reviewsInWords(reviews.length)}.
      </p>
      {unfit > 0 && (
        <p>
          {counted(unfit, "row was", "rows were")} damaged when it was made; the file keeps them,
          but they cannot be restored.
        </p>
      )}
      {hasOwn && (
        <p>
          <strong>Put together</strong> keeps every review of both, and of each change the later
          one. <strong>Replace</strong> goes back to the backup: what is only here goes, after it
          was backed up.
        </p>
      )}
      <div className="restore-buttons">
        <button type="button" className="button button-main" onClick={() => onRestore("merge")}>
          {hasOwn ? "Put together" : "Restore"}
        </button>
        {hasOwn && (
          <button type="button" className="button" onClick={() => onRestore("replace")}>
            Replace
          </button>
        )}
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </section>
  );
}
