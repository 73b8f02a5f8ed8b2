import { useState } from "react";
import { Dialog } from "#ui/design/dialog.tsx";
import { Menu } from "#ui/design/menu.tsx";
import { Sheet } from "#ui/design/sheet.tsx";
import { Toast } from "#ui/design/toast.tsx";
import { ToastBar } from "#ui/design/toast-bar.tsx";
import { Tooltip } from "#ui/design/tooltip.tsx";

const overs = { Dialog, Sheet };

/** What comes over a screen: each behind a button that opens it. */
export function DesignOverlays() {
  const [open, setOpen] = useState<keyof typeof overs | null>(null);
  const [saved, save] = useState(0);
  const [told, tell] = useState<{ says: string; turn: number } | null>(null);
  const Over = open && overs[open];
  return (
    <section aria-labelledby="design-overlays">
      <h2 id="design-overlays">Over the screen</h2>
      <div className="design-line">
        {(["Dialog", "Sheet"] as const).map((name) => (
          <button key={name} type="button" className="button" onClick={() => setOpen(name)}>
            {name}
          </button>
        ))}
        <Menu
          entries={[
            { name: "Does something", act: () => save((turn) => turn + 1) },
            { name: "Leads elsewhere", href: "#/decks" },
          ]}
        >
          Menu
        </Menu>
        <Tooltip says="Said to whoever points at it">
          <button type="button" className="button" onClick={() => save((turn) => turn + 1)}>
            Toast
          </button>
        </Tooltip>
        <button
          type="button"
          className="button"
          onClick={() => tell({ says: "3 notes suspended.", turn: (told?.turn ?? 0) + 1 })}
        >
          Toast with a button
        </button>
      </div>
      {Over && (
        <Over title="Start this note anew?" onClosed={() => setOpen(null)}>
          {(close) => (
            <div className="form-buttons">
              <button type="button" className="button" onClick={close}>
                Cancel
              </button>
              <button type="button" className="button button-main" onClick={close}>
                Start anew
              </button>
            </div>
          )}
        </Over>
      )}
      <Toast says="Saved" turn={saved} />
      <ToastBar label="Last change" told={told} close="Close" onClosed={() => tell(null)}>
        {() => (
          <button type="button" className="button">
            Undo
          </button>
        )}
      </ToastBar>
    </section>
  );
}
