import { useId } from "react";
import "./choice.css";

type Props<Value extends string> = {
  readonly legend: string;
  readonly words: Readonly<Record<Value, string>>;
  /** Null: none of them. */
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
  readonly className: string;
};

/** One of a few, all to be seen. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { legend, words, chosen, onChoose, className } = props;
  const group = useId();
  return (
    <fieldset className={className}>
      <legend dir="auto">{legend}</legend>
      <div className="segments">
        {(Object.keys(words) as Value[]).map((value) => (
          <label key={value} className="segment">
            <input
              type="radio"
              name={group}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {words[value]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
