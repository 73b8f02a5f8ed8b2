import { useId } from "react";
import "./field.css";

type Props = {
  readonly label: string;
  readonly value: string;
  /** What can be chosen, each with what it is called. */
  readonly among: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
};

/** A labelled list of the system's own, which is easiest on a phone. */
export function SelectField({ label, value, among, onChoose }: Props) {
  const id = useId();
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={({ target }) => onChoose(target.value)}
      >
        {among.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
