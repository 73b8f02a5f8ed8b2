import { useState } from "react";
import type { EditHere } from "#ui/notes/draft-history.ts";
import { useLanguage } from "#ui/parts/language.tsx";
import { say } from "#words/guides.ts";

type Props = {
  readonly points: readonly string[];
  readonly onEdit: (edit: EditHere) => void;
};

/** Makes two notes of one: the points behind the chosen one become the second. */
export function SplitField({ points, onEdit }: Props) {
  const [chosen, setChosen] = useState(1);
  const lang = useLanguage();
  const after = Math.min(chosen, points.length - 1);
  return (
    <div className="split-field">
      <label>
        {say("splitAfter")}
        <select
          className="field"
          value={after}
          onChange={({ target }) => setChosen(Number(target.value))}
        >
          {points.slice(0, -1).map((point, at) => (
            <option key={point} value={at + 1} lang={lang}>
              {at + 1}. {point}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button"
        onClick={() => onEdit({ type: "split", point: after })}
      >
        {say("split")}
      </button>
    </div>
  );
}
