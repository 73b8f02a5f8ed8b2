import { memo, useId } from "react";
import type { ChecklistItem } from "#app/checklist.ts";
import { setActionState } from "#app/note-saying.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Day } from "#model/day.ts";
import { Choice } from "#ui/design/choice.tsx";
import { useAutosaved } from "#ui/parts/autosaved.ts";
import { AutosavedLine } from "#ui/parts/autosaved-line.tsx";
import { say } from "#words/checklist.ts";
import { ActionEditor } from "./action-editor.tsx";
import { dueInWords, isLate, stateWords } from "./checklist-words.ts";

type Props = {
  readonly app: Rehearse;
  readonly item: ChecklistItem;
  readonly today: Day;
  readonly open: boolean;
  readonly onToggle: (id: ChecklistItem["id"], open: boolean) => void;
};

/** An action: what to do, by when, how far it is; and for those who open it, what shows that it is done. */
export const ActionRow = memo(({ app, item, today, open, onToggle }: Props) => {
  const id = useId();
  const state = useAutosaved({
    name: `state ${item.id}`,
    stored: item.state,
    save: (chosen) => setActionState(app, item.id, chosen),
  });
  const due = dueInWords(item, today);
  return (
    <article className="action" data-state={state.value} aria-labelledby={id}>
      <h3 id={id} dir="auto">
        {item.action}
      </h3>
      {due && (
        <p className={isLate(item, today) ? "action-due late" : "action-due"} dir="auto">
          {due}
        </p>
      )}
      <Choice
        className="action-state"
        legend={item.action}
        words={stateWords()}
        chosen={state.value}
        onChoose={(chosen) => {
          state.type(chosen);
          void state.keep();
        }}
      />
      {state.problem !== null && <AutosavedLine field={state} />}
      <details
        className="action-more"
        open={open}
        onToggle={(event) => onToggle(item.id, event.currentTarget.open)}
      >
        <summary>
          {say("evidenceAndDay")}
          <span className="hint" dir="auto">
            {evidenceInShort(item)}
          </span>
        </summary>
        {open && <ActionEditor app={app} item={item} />}
      </details>
    </article>
  );
});

/** One line of it is shown. */
const mostShown = 80;

function evidenceInShort({ evidence: { text, link }, state }: ChecklistItem): string {
  const [first = ""] = `${text.trim() || link.trim()}`.slice(0, mostShown).split("\n");
  return first || (state === "done" ? say("whatShowsIt") : "");
}
