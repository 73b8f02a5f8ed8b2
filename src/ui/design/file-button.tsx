import type { ChangeEvent } from "react";
import "./file-button.css";

type Props = {
  readonly label: string;
  /** What the picker offers first, as in the `accept` of an input. */
  readonly accept: string;
  readonly className?: string;
  readonly onFile: (file: File) => void;
};

/** A button that asks for a file. */
export function FileButton({ label, accept, className = "", onFile }: Props) {
  const onChosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = ""; // So that the same file can be chosen again.
    if (file) onFile(file);
  };
  return (
    <label className={`button file-button ${className}`}>
      {label}
      <input type="file" className="visually-hidden" accept={accept} onChange={onChosen} />
    </label>
  );
}
