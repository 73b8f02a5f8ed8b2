import { type ReactNode, useEffect, useRef } from "react";

type Props = {
  readonly className: string;
  /** Null: some of what it stands for is ticked. */
  readonly ticked: boolean | null;
  readonly onTick: (ticked: boolean) => void;
  readonly name?: string;
  readonly invalid?: boolean;
  /** What it is called. */
  readonly children: ReactNode;
};

/** A checkbox that stands for several. */
export function TriStateBox(props: Props) {
  const { className, ticked, onTick, name, invalid = false, children } = props;
  const box = useRef<HTMLInputElement>(null);
  // Only a script can say "some", and every press takes it away.
  useEffect(() => {
    if (box.current) box.current.indeterminate = ticked === null;
  });
  return (
    <label className={className}>
      <input
        ref={box}
        type="checkbox"
        name={name}
        checked={ticked === true}
        aria-invalid={invalid}
        onChange={({ target }) => onTick(target.checked)}
      />
      {children}
    </label>
  );
}
