import { useUpdateState } from "#app/hooks.ts";
import type { Updates } from "#app/updates.ts";
import { say } from "#words/frame.ts";
import "./update-banner.css";

/** Offers a new version. The region is always there, since screen readers only tell of changes in one. */
export function UpdateBanner({ updates }: { updates: Updates }) {
  const state = useUpdateState(updates);
  const isWaiting = state === "waiting";
  return (
    <div role="status" className="update-region">
      {state !== "none" && (
        <div className="update-banner">
          <p>{say(isWaiting ? "newVersion" : "updatedElsewhere")}</p>
          <button type="button" className="button" onClick={() => updates.accept()}>
            {say(isWaiting ? "updateNow" : "reload")}
          </button>
        </div>
      )}
    </div>
  );
}
