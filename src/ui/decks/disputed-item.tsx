import { useId } from "react";
import { Link } from "wouter";
import type { DisputedNote } from "#app/disputed.ts";
import { setFinding } from "#app/note-saying.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { useAutosaved } from "#ui/parts/autosaved.ts";
import { AutosavedLine } from "#ui/parts/autosaved-line.tsx";
import { cardPath } from "#ui/parts/card-path.ts";
import { ChangedElsewhere } from "#ui/parts/changed-elsewhere.tsx";
import { say } from "#words/disputed.ts";
import { DisputedStatements } from "./disputed-statements.tsx";
import "#ui/design/field.css";

type Props = { readonly app: Rehearse; readonly note: DisputedNote };

/** A disputed note: what it asks, what its guide says of it, and what its user found out. */
export function DisputedItem({ app, note }: Props) {
  const id = useId();
  const finding = useAutosaved({
    name: `finding ${note.id}`,
    stored: note.finding,
    save: (typed, isFirst, over) => setFinding(app, note.id, typed, isFirst, over),
  });
  return (
    <li className="disputed-item">
      <h2 id={`${id}-prompt`} dir="auto">
        <Link href={cardPath(note.card)}>{note.prompt}</Link>
      </h2>
      <p className="fine-print">
        <bdi>{note.topic}</bdi> · <bdi>{note.deck}</bdi>
      </p>
      <DisputedStatements statements={note.statements} />
      <div className="form-field">
        <label htmlFor={id}>{say("iFound")}</label>
        <textarea
          id={id}
          className="field"
          dir="auto"
          rows={3}
          value={finding.value}
          aria-describedby={`${id}-prompt`}
          onChange={({ target }) => finding.type(target.value)}
          onBlur={finding.leave}
        />
      </div>
      <AutosavedLine field={finding} />
      <ChangedElsewhere field={finding} inWords={(text) => text} />
    </li>
  );
}
