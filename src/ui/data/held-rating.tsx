import type { Held } from "#app/held-entry.ts";
import { notSaved, saveHeld } from "#app/held-saving.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { say } from "#words/data.ts";
import "./held-rating.css";

/** A rating that waits to be saved, and how. */
export function HeldRating({ app, held }: { readonly app: Rehearse; readonly held: Held }) {
  // Where it fails again the sentence stays, or says what is wrong now.
  const save = () => void saveHeld(app).catch(() => {});
  return (
    <div role="alert" className="held-rating problem">
      <p>{notSaved(held)}</p>
      <button type="button" className="button" onClick={save}>
        {say("saveAgain")}
      </button>
    </div>
  );
}
