import { useEffect, useId, useRef } from "react";
import { SearchInput } from "#ui/parts/search-input.tsx";
import { say } from "#words/search.ts";
import type { TypedInAddress } from "./search-address.ts";

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
      <SearchInput
        ref={field}
        id={id}
        enterKeyHint="search"
        value={typed}
        onChange={({ target }) => type(target.value)}
        onBlur={keep}
        // A phone's keyboard covers what was found until it is put away.
        onKeyDown={({ key, currentTarget }) => key === "Enter" && currentTarget.blur()}
      />
    </search>
  );
}
