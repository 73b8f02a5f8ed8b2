import { useEffect, useId, useRef } from "react";
import { say } from "#words/search.ts";
import type { TypedInAddress } from "./search-address.ts";
import "#ui/design/field.css";

/** Where one types what to search for. It takes the focus on arrival, but not on the way back, over what was found. */
export function SearchField({ typed, type, keep }: TypedInAddress) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const isEmpty = useRef(typed === "");
  useEffect(() => {
    if (isEmpty.current) field.current?.focus({ preventScroll: true });
  }, []);
  return (
    <search className="form-field search-field">
      <label htmlFor={id}>{say("wordsToLookFor")}</label>
      <input
        ref={field}
        id={id}
        type="search"
        className="field"
        dir="auto"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => type(target.value)}
        onBlur={keep}
        // A phone's keyboard covers what was found until it is put away.
        onKeyDown={({ key, currentTarget }) => key === "Enter" && currentTarget.blur()}
      />
    </search>
  );
}
