import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Rehearse } from "#app/rehearse.ts";
import type { DeckId } from "#model/ids.ts";
import { Menu } from "#ui/design/menu.tsx";
import { WorkProgress } from "#ui/parts/work-progress.tsx";
import { say } from "#words/decks.ts";
import { deletion, newStart, suspension, takingBackIn } from "./bulk-acts.ts";
import { type BulkDoing, useBulkDoing } from "./bulk-doing.ts";
import { BulkNewStart } from "./bulk-new-start.tsx";
import { BulkPlace } from "./bulk-place.tsx";
import type { Selecting } from "./selecting.ts";
import { type Selection, useSelectionChanges } from "./selection.ts";
import "./bulk-bar.css";

type Props = {
  readonly app: Rehearse;
  readonly selecting: Selecting;
  /** The deck that all are in; null where they may be in several. */
  readonly deck: DeckId | null;
  /** How many more there are that are not in the list, so that they cannot be selected. */
  readonly more?: number;
};

/** What can be done to the notes that are selected. It is there as long as notes can be selected. */
export function BulkBar(props: Props) {
  const { selection } = props.selecting;
  return selection && <Bar {...props} selection={selection} />;
}

function Bar({ app, selecting, deck, more = 0, selection }: Props & { selection: Selection }) {
  useSelectionChanges(selection);
  const doing = useBulkDoing(app, selecting);
  useEscape(selecting.end);
  const problem = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed went away meanwhile.
    if (doing.problem !== null) problem.current?.focus();
  }, [doing.problem]);
  const { count, of } = selection;
  const isAll = count === of;
  return (
    <section className="bulk-bar" aria-label={say("selectedNotes")}>
      <div className="bulk-bar-inner">
        <div className="bulk-bar-head">
          <p role="status">{selectedWords(count, of, more)}</p>
          <button type="button" className="button" onClick={() => selection.putAll(!isAll)}>
            {isAll ? say("selectNone") : more > 0 ? say("selectShown") : say("selectAll")}
          </button>
          <button type="button" className="button" onClick={() => selecting.end()}>
            {say("done")}
          </button>
        </div>
        <div role="alert" ref={problem} tabIndex={-1}>
          {doing.problem !== null && (
            <p className="problem">{say("notChanged", { reason: doing.problem })}</p>
          )}
        </div>
        {doing.share === null ? (
          <Acts app={app} doing={doing} deck={deck} count={count} />
        ) : (
          <WorkProgress label={say("changing")} share={doing.share} onStop={doing.stop} />
        )}
      </div>
    </section>
  );
}

type ActsProps = Pick<Props, "app" | "deck"> & {
  readonly doing: BulkDoing;
  readonly count: number;
};

type Dialog = "move" | "topic" | "start anew";

function Acts({ app, doing: { act }, deck, count }: ActsProps) {
  const [dialog, open] = useState<Dialog | null>(null);
  const close = () => open(null);
  const isDisabled = count === 0;
  const acts: readonly (readonly [name: string, act: () => void])[] = [
    [say("suspend"), () => act(suspension)],
    [say("move"), () => open("move")],
    [say("delete"), () => act(deletion)],
  ];
  return (
    <>
      <div className="bulk-bar-acts">
        {acts.map(([name, onClick]) => (
          <button
            key={name}
            type="button"
            className="button"
            disabled={isDisabled}
            onClick={onClick}
          >
            {name}
          </button>
        ))}
        <Menu
          isDisabled={isDisabled}
          entries={[
            { name: say("changeTopic"), act: () => open("topic") },
            { name: say("takeBackIn"), act: () => act(takingBackIn) },
            { name: say("startAnew"), act: () => open("start anew") },
          ]}
        >
          {say("more")}
        </Menu>
      </div>
      {(dialog === "move" || dialog === "topic") && (
        <BulkPlace
          app={app}
          count={count}
          deck={deck}
          isMove={dialog === "move"}
          onPlace={act}
          onClosed={close}
        />
      )}
      {dialog === "start anew" && (
        <BulkNewStart count={count} onStart={() => act(newStart)} onClosed={close} />
      )}
    </>
  );
}

function selectedWords(count: number, of: number, more: number): string {
  if (count === 0) return say("selectNotes");
  if (count < of || more === 0) return say("selected", { notes: count });
  return say("selectedOfFound", { notes: count, found: of + more });
}

/** Has Escape do something where it closes nothing else and empties no field. */
function useEscape(act: () => void): void {
  const onKeyDown = useEffectEvent(({ key, target, defaultPrevented }: KeyboardEvent) => {
    if (key !== "Escape" || defaultPrevented) return;
    if (!(target instanceof HTMLInputElement) || target.type === "checkbox") act();
  });
  useEffect(() => {
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
