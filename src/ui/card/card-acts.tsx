import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { CardPage } from "#app/card-page.ts";
import { editNote } from "#app/note-edit.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { placeOf } from "#model/note.ts";
import { CardEditor } from "#ui/notes/card-editor.tsx";
import { useDoing } from "#ui/parts/doing.ts";
import { DoneLine } from "#ui/parts/done-line.tsx";
import { say } from "#words/card.ts";
import { actsOn } from "./acts-on-card.ts";

type Props = { readonly app: Rehearse; readonly page: CardPage };

/** While the editor tells what went wrong. */
const quiet = { done: null, problem: null };

/** What can be done with a card besides practising it: each act says what it does, and what it did. */
export function CardActs({ app, page }: Props) {
  const { note } = page;
  const doing = useDoing(app.undo);
  const [isRewriting, setRewriting] = useState(false);
  const status = useRef<HTMLDivElement>(null);
  const rewrite = useRef<HTMLButtonElement>(null);
  // Where the button that was pressed goes away, the focus goes on from what is said of it.
  const toStatus = () => status.current?.focus();
  return (
    <section aria-labelledby="card-acts">
      <h2 id="card-acts">{say("change")}</h2>
      {isRewriting ? (
        <CardEditor
          app={app}
          note={page.before}
          place={placeOf(note)}
          problem={doing.problem}
          onSave={(edited) =>
            doing.act(
              () => editNote(app, note, edited),
              say("rewritten"),
              () => {
                setRewriting(false);
                toStatus();
              },
            )
          }
          onCancel={() => {
            flushSync(() => setRewriting(false));
            rewrite.current?.focus();
          }}
        />
      ) : (
        <ul className="card-acts">
          <li>
            <button
              ref={rewrite}
              type="button"
              className="button"
              onClick={() => setRewriting(true)}
            >
              {say("rewrite")}
            </button>
            <p className="hint">{say("aboutRewriting")}</p>
          </li>
          {actsOn(app, page).map(({ key, name, says, work, done, stays }) => (
            <li key={key}>
              <button
                type="button"
                className="button"
                onClick={() => doing.act(work, done, stays ? undefined : toStatus)}
              >
                {name}
              </button>
              <p className="hint">{says}</p>
            </li>
          ))}
        </ul>
      )}
      <DoneLine doing={isRewriting ? quiet : doing} ref={status} />
    </section>
  );
}
