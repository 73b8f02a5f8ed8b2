import "./key-hint.css";

/** The key that does the same, where there is likely to be a keyboard. Assistive technology has `aria-keyshortcuts`. */
export const KeyHint = ({ name }: { name: string }) => (
  <span className="key-hint" aria-hidden="true">
    {name}
  </span>
);
