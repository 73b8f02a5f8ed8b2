import type { ComponentProps } from "react";
import "#ui/design/field.css";

/** Where one types words to look for, as they are: nothing is corrected or proposed. */
export const SearchInput = (props: ComponentProps<"input">) => (
  <input
    type="search"
    className="field"
    dir="auto"
    autoComplete="off"
    autoCapitalize="off"
    spellCheck={false}
    {...props}
  />
);
