import type { Rehearse } from "#app/rehearse.ts";
import type { Backup, RestoreMode } from "#app/restore.ts";
import { FileButton } from "#ui/design/file-button.tsx";
import { dateAndTimeInWords } from "#ui/interview/interview-words.ts";
import { strong } from "#ui/parts/message-tags.tsx";
import { progressInWords, WorkProgress } from "#ui/parts/work-progress.tsx";
import { say } from "#words/data.ts";
import type { RestoreState, Restoring } from "./restoring.ts";
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
          label={say("openFile")}
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
          label={say(labels[state.at])}
          share={state.share}
          // All is stored then, and what follows from it is counted.
          onStop={state.share < 1 ? cancel : null}
        />
      )}
      <div role="status">
        {"share" in state && (
          <p className="visually-hidden">{progressInWords(say(labels[state.at]), state.share)}</p>
        )}
        {state.at === "done" && (
          <p className="notice">{say(state.mode === "merge" ? "together" : "restored")}</p>
        )}
      </div>
      <div role="alert">
        {problem !== null && (
          <p className="problem">{say("nothingChanged", { reason: problem })}</p>
        )}
      </div>
    </div>
  );
}

const labels = {
  reading: "readingBackup",
  restoring: "restoring",
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
    <section className="restore-found" aria-label={say("theBackup")}>
      <p>
        {say.rich("found", {
          when: dateAndTimeInWords(madeAt, app.environment),
          decks,
          notes,
          reviews: entries,
          strong,
        })}
      </p>
      {unfit > 0 && <p>{say("unfit", { rows: unfit })}</p>}
      {hasOwn && <p>{say.rich("aboutModes", { strong })}</p>}
      <div className="restore-buttons">
        <button type="button" className="button button-main" onClick={() => onRestore("merge")}>
          {say(hasOwn ? "putTogether" : "restore")}
        </button>
        {hasOwn && (
          <button type="button" className="button" onClick={() => onRestore("replace")}>
            {say("replace")}
          </button>
        )}
        <button type="button" className="button" onClick={onCancel}>
          {say("cancel")}
        </button>
      </div>
    </section>
  );
}
