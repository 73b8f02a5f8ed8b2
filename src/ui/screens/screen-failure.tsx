import { reasonOf } from "#app/reason.ts";
import { Message } from "#ui/design/message.tsx";

/** A screen could not be shown; after an update elsewhere, because its part of the app is no longer there. */
export function ScreenFailure({ error }: { error: unknown }) {
  const missing = error instanceof Error && /module|fetch|preload/i.test(error.message);
  return (
    <Message title={missing ? "This page could not be loaded" : "Something went wrong"}>
      <p>
        {missing
          ? "Rehearse may have been updated meanwhile, or you are offline. A reload is needed."
          : "This page could not be shown. Your reviews are safe. A reload usually helps."}
      </p>
      <button type="button" className="button button-main" onClick={() => location.reload()}>
        Reload
      </button>
      {!missing && <p className="fine-print">{reasonOf(error)}</p>}
    </Message>
  );
}
