import type { Rehearse } from "#app/rehearse.ts";
import { useLastAct } from "#app/undo-hooks.ts";
import { UndoIcon } from "#ui/design/other-icons.tsx";
import { ToastBar } from "#ui/design/toast-bar.tsx";
import { Tooltip } from "#ui/design/tooltip.tsx";
import { say } from "#words/frame-more.ts";
import { useUndoKey } from "./undo-key.ts";
import { useUndoTelling } from "./undo-telling.ts";

type Props = {
  readonly app: Rehearse;
  /** While one practises it would be in the way. */
  readonly isHidden: boolean;
};

/** Says what was done last, on whatever screen, and undoes it. */
export function UndoBar({ app, isHidden }: Props) {
  const { told, undo, close } = useUndoTelling(app);
  const canUndo = useLastAct(app) !== null;
  useUndoKey(canUndo && !isHidden ? undo : null);
  return (
    <ToastBar
      label={say("lastChange")}
      told={told && !isHidden ? { ...told, stays: told.isUnderWay === true } : null}
      close={say("close")}
      onClosed={close}
    >
      {(keepFocus) =>
        told?.canUndo &&
        canUndo && (
          <Tooltip says={say("undoKeys")}>
            <button
              type="button"
              className="button"
              aria-keyshortcuts="Control+Z Meta+Z"
              onClick={() => {
                // This button goes away.
                keepFocus();
                undo();
              }}
            >
              <UndoIcon />
              {say("undo")}
            </button>
          </Tooltip>
        )
      }
    </ToastBar>
  );
}
