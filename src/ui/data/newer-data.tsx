import { useCallback, useEffect, useState } from "react";
import type { Updates } from "#app/updates.ts";
import { say } from "#words/data.ts";

const words = {
  looking: "lookingForUpdate",
  found: "updateFound",
  none: "noUpdate",
} as const;

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
      <p role="status">{say(words[state])}</p>
      {state === "none" && (
        <button type="button" className="button button-main" onClick={look}>
          {say("lookAgain")}
        </button>
      )}
    </>
  );
}
