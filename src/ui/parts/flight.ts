import { useCallback, useRef, useState } from "react";

/** @see useFlight */
export type Flight = {
  readonly isFlying: boolean;
  /** Is to be told of each move. */
  readonly onMove: (offset: number, windowSize: number) => void;
  /** Is to be told when it has come to rest. */
  readonly land: () => void;
};

/** Moves that follow one another so quickly are one motion, and one of so much of a window each is a flight. */
const motion = { withinMs: 250, share: 1 / 3 };

/** Whether a list flies by: so fast that nobody can read it, and it need not be read. A single step is no flight, however far. */
export function useFlight(): Flight {
  const [isFlying, setFlying] = useState(false);
  const last = useRef({ offset: 0, at: 0 });
  const onMove = useCallback((offset: number, windowSize: number) => {
    const at = performance.now();
    const isFar = Math.abs(offset - last.current.offset) > motion.share * windowSize;
    setFlying(isFar && at - last.current.at < motion.withinMs);
    last.current = { offset, at };
  }, []);
  const land = useCallback(() => setFlying(false), []);
  return { isFlying, onMove, land };
}
