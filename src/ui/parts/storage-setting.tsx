import { useState } from "react";
import { useStorageAnswer } from "#app/hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { askToKeepStorage, type StorageAnswer } from "#app/storage.ts";

const words: Record<StorageAnswer, string> = {
  kept: "The browser keeps your data until you delete it.",
  "may be cleared":
    "The browser may clear your data when this device runs out of space. It is likelier to keep it once Rehearse is installed or used often.",
  "not asked yet":
    "The browser may clear your data when this device runs out of space, unless it agrees to keep it.",
  "not supported":
    "This browser does not promise to keep data. Open Rehearse now and then, so that it counts as in use.",
};

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
      <h2>Storage</h2>
      <div role="status" className="setting-about">
        {answer && <p>{words[answer]}</p>}
        {asked && answer === "may be cleared" && <p>The browser was asked, and said no for now.</p>}
      </div>
      {(answer === "may be cleared" || answer === "not asked yet") && (
        <button type="button" className="button" onClick={ask}>
          Ask the browser to keep it
        </button>
      )}
    </div>
  );
}
