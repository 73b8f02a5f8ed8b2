import { useUpdateState } from "#app/hooks.ts";
import type { UpdateState, Updates } from "#app/updates.ts";
import "./update-banner.css";

const words: Record<Exclude<UpdateState, "none">, { text: string; button: string }> = {
  waiting: { text: "A new version is ready.", button: "Update now" },
  "taken elsewhere": { text: "Rehearse was updated in another tab.", button: "Reload" },
};

/** Offers a new version. The region is always there, since screen readers only tell of changes in one. */
export function UpdateBanner({ updates }: { updates: Updates }) {
  const state = useUpdateState(updates);
  return (
    <div role="status" className="update-region">
      {state !== "none" && (
        <div className="update-banner">
          <p>{words[state].text}</p>
          <button type="button" className="button" onClick={() => updates.accept()}>
            {words[state].button}
          </button>
        </div>
      )}
    </div>
  );
}
