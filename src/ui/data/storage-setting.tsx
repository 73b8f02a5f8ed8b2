import { useState } from "react";
import { useStorageAnswer } from "#app/hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { askToKeepStorage, type StorageAnswer } from "#app/storage.ts";
import { say } from "#words/data.ts";

const words = {
  kept: "storageKept",
  "may be cleared": "storageCleared",
  "not asked yet": "storageNotAsked",
  "not supported": "storageUnknown",
} as const satisfies Record<StorageAnswer, string>;

/** Whether the data is safe from the browser, and a way to ask for it. */
export function StorageSetting({ app }: { app: Rehearse }) {
  const answer = useStorageAnswer(app);
  const [asked, setAsked] = useState(false);
  const ask = () => {
    askToKeepStorage(app.db).then(
      () => setAsked(true),
      () => setAsked(true),
    );
  };
  return (
    <div className="setting">
      <h3>{say("storage")}</h3>
      <div role="status" className="setting-about">
        {answer && <p>{say(words[answer])}</p>}
        {asked && answer === "may be cleared" && <p>{say("storageRefused")}</p>}
      </div>
      {(answer === "may be cleared" || answer === "not asked yet") && (
        <button type="button" className="button" onClick={ask}>
          {say("askToKeep")}
        </button>
      )}
    </div>
  );
}
