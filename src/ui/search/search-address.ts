import { useCallback, useEffect, useRef, useState } from "react";

/** The address of what is searched for. */
export const searchPath = (typed: string): string =>
  typed === "" ? "/search" : `/search/${encodeURIComponent(typed)}`;

/** Browsers refuse more than a few changes of the address a second. */
const pauseMs = 300;

export type TypedInAddress = {
  readonly typed: string;
  readonly type: (typed: string) => void;
  /** Puts it into the address now, since the screen may be left. */
  readonly keep: () => void;
};

/**
 * What is typed, which is kept in the address, so that Back returns to it. The address is changed in its place: each key as a
 * page of its own would be in the way of Back.
 *
 * @param inAddress what the address said when the screen was drawn
 */
export function useTypedInAddress(inAddress: string): TypedInAddress {
  const [typed, type] = useState(inAddress);
  const kept = useRef(inAddress);
  const keep = useCallback(() => {
    if (kept.current === typed || !/^#\/search(\/|$)/.test(location.hash)) return;
    kept.current = typed;
    history.replaceState(history.state, "", `#${searchPath(typed)}`);
  }, [typed]);
  useEffect(() => {
    const timer = setTimeout(keep, pauseMs);
    return () => clearTimeout(timer);
  }, [keep]);
  useEffect(() => {
    if (inAddress === kept.current) return;
    kept.current = inAddress;
    type(inAddress);
  }, [inAddress]);
  return { typed, type, keep };
}
