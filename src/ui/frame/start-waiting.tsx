import { useStartWait } from "#app/safety-hooks.ts";
import type { StartWait } from "#app/start-wait.ts";
import "#ui/design/busy-bar.css";
import "./start-waiting.css";

const words = {
  "other tab":
    "Rehearse is open in another tab, in an older version. Close that tab, and this one goes on by itself.",
  upgrade: "Bringing your data up to date…",
};

/** Tells why the start takes longer. It shows after a second, since mostly it does not. */
export function StartWaiting({ wait }: { wait: StartWait }) {
  const now = useStartWait(wait);
  return (
    <div role="status">
      {now && (
        <div className="start-waiting">
          <p>{words[now]}</p>
          {now === "upgrade" && <div className="busy-bar" />}
        </div>
      )}
    </div>
  );
}
