import { useState } from "react";

/** The first value that a live query has given. A form begins with it, and later ones must not change what is typed. */
export function useFirst<Value>(value: Value | undefined): Value | undefined {
  const [first, setFirst] = useState(value);
  if (first !== undefined || value === undefined) return first;
  setFirst(value);
  return value;
}
