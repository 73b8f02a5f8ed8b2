import { useId } from "react";
import { Link } from "wouter";
import type { ChecklistItem } from "#app/checklist.ts";
import { setDaysBefore, setEvidence } from "#app/note-saying.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { useAutosaved } from "#ui/parts/autosaved.ts";
import { AutosavedLine } from "#ui/parts/autosaved-line.tsx";
import { cardPath } from "#ui/parts/card-path.ts";
import { ChangedElsewhere } from "#ui/parts/changed-elsewhere.tsx";
import { OutsideLink, webAddress } from "#ui/parts/outside-link.tsx";
import { say } from "#words/checklist.ts";
import "#ui/design/field.css";

type Props = { readonly app: Rehearse; readonly item: ChecklistItem };

/** What an action is to prove, what shows that it is done, and when it is due. All is stored by itself. */
export function ActionEditor({ app, item }: Props) {
  const id = useId();
  const evidence = useAutosaved({
    name: `evidence ${item.id}`,
    stored: item.evidence,
    save: (typed, isFirst, over) => setEvidence(app, item.id, typed, isFirst, over),
  });
  const days = useAutosaved({
    name: `days before ${item.id}`,
    stored: `${item.daysBefore ?? ""}`,
    save: (typed, isFirst) => setDaysBefore(app, item.id, typed, isFirst),
  });
  const { text, link } = evidence.value;
  const isOther = link.trim() !== "" && webAddress(link) === null;
  return (
    <div className="action-editor">
      {item.prove.length > 0 && (
        <div>
          <p className="hint">{say("toProve")}</p>
          <ul className="action-prove" dir="auto">
            {item.prove.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="form-field">
        <label htmlFor={`${id}-text`}>{say("whatShows")}</label>
        <textarea
          id={`${id}-text`}
          className="field"
          dir="auto"
          rows={4}
          value={text}
          onChange={({ target }) => evidence.type({ text: target.value, link })}
          onBlur={evidence.leave}
        />
      </div>
      <div className="form-field">
        <label htmlFor={`${id}-link`}>{say("link")}</label>
        <input
          id={`${id}-link`}
          className="field"
          type="text"
          inputMode="url"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          placeholder="https://"
          value={link}
          aria-describedby={`${id}-leads`}
          onChange={({ target }) => evidence.type({ text, link: target.value })}
          onBlur={evidence.leave}
        />
        <p id={`${id}-leads`} className={isOther ? "hint" : undefined}>
          {isOther && say("keptAsText")}
          {!isOther && link.trim() !== "" && <OutsideLink link={link} />}
        </p>
      </div>
      <AutosavedLine field={evidence} />
      <ChangedElsewhere
        field={evidence}
        inWords={(other) => [other.text, other.link].filter(Boolean).join("\n")}
      />
      <div className="form-field">
        <label htmlFor={`${id}-days`}>{say("daysBefore")}</label>
        <input
          id={`${id}-days`}
          className="field action-days"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={days.value}
          aria-invalid={days.problem !== null}
          aria-describedby={`${id}-about`}
          onChange={({ target }) => days.type(target.value)}
          onBlur={days.leave}
        />
        <p id={`${id}-about`} className="hint">
          {say("noDueDay")}
        </p>
      </div>
      <AutosavedLine field={days} />
      {item.card && (
        <p>
          <Link href={cardPath(item.card)} className="action-card">
            {say("openCard")}
          </Link>{" "}
          <span className="hint">{item.state === "done" ? say("asksAloud") : say("waits")}</span>
        </p>
      )}
    </div>
  );
}
