import { lazy, Suspense } from "react";
import type { Updates } from "#app/updates.ts";
import { NewerData } from "#ui/data/newer-data.tsx";
import { Message } from "#ui/design/message.tsx";
import { UpdateBanner } from "#ui/frame/update-banner.tsx";

const Rescue = lazy(() =>
  import("#ui/data/rescue.tsx").then((module) => ({ default: module.Rescue })),
);

type Props = {
  readonly error: unknown;
  readonly updates: Updates;
  readonly onRetry: () => void;
};

/** Errors that say in their own words what happened and what to do. */
const explained = new Set(["StarterDecksError"]);

/** The app could not be opened: all there is to say, and a way to try again. */
export function StartFailureScreen({ error, updates, onRetry }: Props) {
  const { name, message } = error instanceof Error ? error : new Error(`${error}`);
  if (name === "NewerDatabaseError") {
    return (
      <main className="start-failure">
        <UpdateBanner updates={updates} />
        <Message title="Update Rehearse to go on">
          <NewerData updates={updates} message={message} />
        </Message>
      </main>
    );
  }
  return (
    <main className="start-failure">
      <UpdateBanner updates={updates} />
      <Message title="Rehearse could not start">
        {explained.has(name) ? (
          <p>{message}</p>
        ) : (
          <p>
            The browser did not open its storage, where Rehearse keeps everything. A private window,
            strict privacy settings or a full disk can be the reason. Nothing was changed.
          </p>
        )}
        <button type="button" className="button button-main" onClick={onRetry}>
          Try again
        </button>
        {!explained.has(name) && (
          <>
            <p className="fine-print">{message}</p>
            <Suspense>
              <Rescue />
            </Suspense>
          </>
        )}
      </Message>
    </main>
  );
}
