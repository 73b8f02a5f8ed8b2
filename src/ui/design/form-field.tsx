import { type InputHTMLAttributes, useId } from "react";
import "./field.css";

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, "onChange" | "id"> & {
  readonly label: string;
  /** Why what is typed cannot be; null when it can. */
  readonly problem: string | null;
  readonly onType: (typed: string) => void;
};

/** A labelled field with what is wrong in it beneath. */
export function FormField({ label, problem, onType, ...input }: Props) {
  const id = useId();
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        className="field"
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={({ target }) => onType(target.value)}
      />
      {problem && (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
