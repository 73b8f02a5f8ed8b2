import { useEffect, useRef, useState } from "react";
import { reasonOf } from "#app/reason.ts";
import {
  previewTable,
  type TableChoice,
  type TableMapping,
  type TablePreview,
} from "#app/table-reading.ts";
import type { TableInHand } from "./guide-in-hand.ts";

export type TableLook = {
  readonly preview: TablePreview;
  readonly isLooking: boolean;
  readonly problem: string | null;
  /** Looks at the table again, cut in another way. */
  readonly look: (choice: TableChoice) => void;
};

/** The beginning of a table, as it is cut now; what its columns seem to hold is guessed anew. */
export function useTableLook(
  { source, preview: first }: TableInHand,
  onGuess: (mapping: TableMapping) => void,
): TableLook {
  const [preview, setPreview] = useState(first);
  const [isLooking, setLooking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const looking = useRef<AbortController | null>(null);
  useEffect(() => () => looking.current?.abort(), []);
  const look = (choice: TableChoice) => {
    looking.current?.abort();
    const stopper = new AbortController();
    const { signal } = stopper;
    looking.current = stopper;
    setLooking(true);
    const { separator, rowEnd, hasHeader } = preview;
    previewTable(source, { separator, rowEnd, hasHeader, ...choice }, signal)
      .then((seen) => {
        if (signal.aborted) return;
        setPreview(seen);
        setProblem(null);
        onGuess(seen.guess);
      })
      .catch((error: unknown) => signal.aborted || setProblem(reasonOf(error)))
      .finally(() => signal.aborted || setLooking(false));
  };
  return { preview, isLooking, problem, look };
}
