import type { Rehearse } from "#app/rehearse.ts";
import type { Backup, RestoreMode } from "#app/restore.ts";
import { FileButton } from "#ui/design/file-button.tsx";
import { reviewsInWords } from "./backup-words.ts";
import { counted } from "./counted.ts";
import { dateAndTimeInWords } from "./interview-words.ts";
import type { RestoreState, Restoring } from "./restoring.ts";
import { progressInWords, WorkProgress } from "./work-progress.tsx";
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
      {(state.at === "choosing" || state.at === "done") && (
        <FileButton
          label="Open a backup file"
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
      {(state.at === "reading" || state.at === "restoring") && (
        <WorkProgress
          label={labels[state.at]}
          share={state.share}
          // All is stored then, and what follows from it is counted.
          onStop={state.share < 1 ? cancel : null}
        />
      )}
      <div role="status">
        {"share" in state && (
          <p className="visually-hidden">{progressInWords(labels[state.at], state.share)}</p>
        )}
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

const labels = {
  reading: "Reading the backup",
  restoring: "Restoring",
} as const satisfies Partial<Record<RestoreState["at"], string>>;

type FoundProps = {
  readonly app: Rehearse;
  readonly backup: Backup;
  readonly hasOwn: boolean;
  readonly onRestore: (mode: RestoreMode) => void;
  readonly onCancel: () => void;
};

function Found({
  app,
  backup: { madeAt, decks, notes, entries, unfit },
  hasOwn,
  onRestore,
  onCancel,
}: FoundProps) {
  return (
    <section className="restore-found" aria-label="The backup">
      <p>
        Made on <strong>{dateAndTimeInWords(madeAt, app.environment)}</strong>:{" "}
        {counted(decks, "deck")}, {counted(notes, "note")}, {reviewsInWords(entries)}.
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
