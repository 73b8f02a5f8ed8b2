import type { ReactNode } from "react";

/** The tag of messages around what a person has written: it may run in the other direction. */
export const own = (text: readonly ReactNode[]): ReactNode => (
  <span key={text.join("")} dir="auto">
    {text}
  </span>
);
