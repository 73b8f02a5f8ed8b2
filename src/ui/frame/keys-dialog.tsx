import { useState } from "react";
import { Dialog } from "#ui/design/dialog.tsx";
import { swipesInWords } from "#ui/practice/swipe-words.ts";
import { say } from "#words/frame-more.ts";
import { keysWithin } from "./screen-keys.ts";
import "./keys-dialog.css";

// What is pressed most comes first.
const parts = [".practice .actions", ".practice .asked-card", ".practice .practice-bar"];

/** All keys of practice, and what a finger does there. */
export function KeysDialog({ onClosed }: { readonly onClosed: () => void }) {
  const [keys] = useState(() => parts.flatMap(keysWithin));
  return (
    <Dialog title={say("keys")} onClosed={onClosed}>
      {(close) => (
        <>
          <dl className="keys">
            {keys.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{keyInWords(key)}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <p className="hint">{say("aboutKeys")}</p>
          <p className="hint">{swipesInWords()}</p>
          <div className="form-buttons">
            <button type="button" className="button button-main" onClick={close}>
              {say("close")}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}

/** What stands on a key that `aria-keyshortcuts` names. */
function keyInWords(key: string): string {
  if (key === "Space") return say("space");
  return key === "Enter" ? say("enter") : key;
}
