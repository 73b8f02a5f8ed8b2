import { useStartWait } from "#app/safety-hooks.ts";
import type { StartWait } from "#app/start-wait.ts";
import { say } from "#words/frame.ts";
import "#ui/design/busy-bar.css";
import "./start-waiting.css";

/** Tells why the start takes longer. It shows after a second, since mostly it does not. */
export function StartWaiting({ wait }: { wait: StartWait }) {
  const now = useStartWait(wait);
  return (
    <div role="status">
      {now && (
        <div className="start-waiting">
          <p>{say(now === "upgrade" ? "upgrade" : "otherTab")}</p>
          {now === "upgrade" && <div className="busy-bar" />}
        </div>
      )}
    </div>
  );
}
