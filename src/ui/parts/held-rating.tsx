import { useEffect } from "react";
import { saveHeld } from "#app/held-entry.ts";
import type { Rehearse } from "#app/rehearse.ts";

type Props = {
  readonly app: Rehearse;
  /** What was not saved, and what to do. */
  readonly problem: string;
  /** The practice screen tells of it by itself. */
  readonly isTold: boolean;
};

/** A rating that waits to be saved: it is told of on every screen, and the page is not closed without asking. */
export function HeldRating({ app, problem, isTold }: Props) {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, []);
  if (isTold) return null;
  // Where it fails again the sentence says so.
  const save = () => void saveHeld(app).catch(() => {});
  return (
    <div role="alert" className="held-rating problem">
      <p>{problem}</p>
      <button type="button" className="button" onClick={save}>
        Save again
      </button>
    </div>
  );
}
