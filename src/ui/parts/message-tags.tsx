import { isValidElement, type ReactNode } from "react";

// What the tags of messages become (`say.rich`).

/** Around what a person has written: it may run in the other direction. */
export const own = (text: readonly ReactNode[]): ReactNode => (
  <span key={text.join("")} dir="auto">
    {text}
  </span>
);

/** Around what matters most. */
export const strong = (text: readonly ReactNode[]): ReactNode => (
  <strong key={text.map(keyOf).join("")}>{text}</strong>
);

const keyOf = (node: ReactNode): string => (isValidElement(node) ? `${node.key}` : String(node));
