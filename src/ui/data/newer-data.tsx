import { useCallback, useEffect, useState } from "react";
import type { Updates } from "#app/updates.ts";

const words = {
  looking: "Looking for the update…",
  found: "The update is on its way. Choose “Update now” once it is offered above.",
  none: "No update was found. Connect to the internet, then look again.",
};

/** The data is of a newer version of the app: looks for that version at once. It is offered where updates always are. */
export function NewerData({ updates, message }: { updates: Updates; message: string }) {
  const [state, setState] = useState<keyof typeof words>("looking");
  const look = useCallback(async () => {
    setState("looking");
    setState((await updates.look()) ? "found" : "none");
  }, [updates]);
  useEffect(() => void look(), [look]);
  return (
    <>
      <p>{message}</p>
      <p role="status">{words[state]}</p>
      {state === "none" && (
        <button type="button" className="button button-main" onClick={look}>
          Look again
        </button>
      )}
    </>
  );
}
