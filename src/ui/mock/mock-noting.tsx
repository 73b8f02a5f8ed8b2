import { useId } from "react";
import { goOnWithMock } from "#app/mocks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Mock } from "#model/mock.ts";
import { useAutosaved } from "#ui/parts/autosaved.ts";
import { AutosavedLine } from "#ui/parts/autosaved-line.tsx";
import { ChangedElsewhere } from "#ui/parts/changed-elsewhere.tsx";
import "#ui/design/field.css";

type Props = {
  readonly app: Rehearse;
  readonly mock: Mock;
  readonly at: number;
  readonly label: string;
  readonly hint?: string;
};

/** A few words on an answer, for the debrief, stored by themselves. */
export function MockNoting({ app, mock, at, label, hint }: Props) {
  const id = useId();
  const noted = useAutosaved({
    name: `mock ${mock.id} ${at}`,
    stored: mock.answers[at]?.noted ?? "",
    save: (text: string) => goOnWithMock(app, mock.id, () => ({ type: "noted", at, text })),
  });
  return (
    <div>
      <div className="form-field">
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          className="field"
          dir="auto"
          rows={2}
          value={noted.value}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={({ target }) => noted.type(target.value)}
          onBlur={noted.leave}
        />
        {hint && (
          <p id={`${id}-hint`} className="hint">
            {hint}
          </p>
        )}
      </div>
      <AutosavedLine field={noted} />
      <ChangedElsewhere field={noted} inWords={(text) => text} />
    </div>
  );
}
