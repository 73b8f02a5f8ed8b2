import type { Rehearse } from "#app/rehearse.ts";
import { useLastAct } from "#app/undo-hooks.ts";
import { useDoing } from "#ui/parts/doing.ts";
import { say } from "#words/answers.ts";

type Props = { readonly app: Rehearse; readonly onUndone: () => void };

/** Says that an answer was deleted or unlinked, and brings it back. */
export function MyAnswerGone({ app, onUndone }: Props) {
  const { problem, act } = useDoing();
  const last = useLastAct(app);
  if (!last) return null;
  return (
    <div className="my-answer-buttons">
      <p role="status">{problem === null ? last.done : say("notChanged", { reason: problem })}</p>
      <button
        type="button"
        className="button"
        onClick={() => act(() => app.undo.undo(), say("undone"), onUndone)}
      >
        {say("undo")}
      </button>
    </div>
  );
}
