import { useEffect } from "react";
import type { Held } from "#app/held-entry.ts";
import { notSaved, saveHeld } from "#app/held-saving.ts";
import type { Rehearse } from "#app/rehearse.ts";
import "./held-rating.css";

type Props = {
  readonly app: Rehearse;
  readonly held: Held;
  /** The practice screen tells of it by itself. */
  readonly isTold: boolean;
};

/** A rating that waits to be saved: it is told of on every screen, and the page is not closed without asking. */
export function HeldRating({ app, held, isTold }: Props) {
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
      <p>{notSaved(held)}</p>
      <button type="button" className="button" onClick={save}>
        Save again
      </button>
    </div>
  );
}
