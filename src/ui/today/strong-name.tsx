import type { ReactNode } from "react";

/** Around the name of an interview, in messages (`say.rich`): it may run in the other direction. */
export const strongName = (text: readonly ReactNode[]): ReactNode => (
  <strong key={text.join("")} dir="auto">
    {text}
  </strong>
);
