import { lazy, Suspense } from "react";
import type { Updates } from "#app/updates.ts";
import { NewerData } from "#ui/data/newer-data.tsx";
import { Message } from "#ui/design/message.tsx";
import { UpdateBanner } from "#ui/frame/update-banner.tsx";
import { say } from "#words/frame-more.ts";

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
        <Message title={say("updateFirst")}>
          <NewerData updates={updates} message={message} />
        </Message>
      </main>
    );
  }
  return (
    <main className="start-failure">
      <UpdateBanner updates={updates} />
      <Message title={say("notStarted")}>
        <p>{explained.has(name) ? message : say("aboutNotStarted")}</p>
        <button type="button" className="button button-main" onClick={onRetry}>
          {say("tryAgain")}
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
