import { useState } from "react";
import type { EditHere } from "#ui/notes/draft-history.ts";

type Props = {
  readonly points: readonly string[];
  readonly onEdit: (edit: EditHere) => void;
};

/** Makes two notes of one: the points behind the chosen one become the second. */
export function SplitField({ points, onEdit }: Props) {
  const [chosen, setChosen] = useState(1);
  const after = Math.min(chosen, points.length - 1);
  return (
    <div className="split-field">
      <label>
        Split after
        <select
          className="field"
          value={after}
          onChange={({ target }) => setChosen(Number(target.value))}
        >
          {points.slice(0, -1).map((point, at) => (
            <option key={point} value={at + 1}>
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
        Split
      </button>
    </div>
  );
}
