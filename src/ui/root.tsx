// First of all, since it sets the order of the layers.
import "#ui/design/tokens.css";
import "#ui/design/base.css";

import { Suspense, useEffect, useState } from "react";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import type { Rehearse } from "#app/rehearse.ts";
import type { StartWait } from "#app/start-wait.ts";
import type { Updates } from "#app/updates.ts";
import { ErrorBoundary } from "#ui/frame/error-boundary.tsx";
import { Frame } from "#ui/frame/frame.tsx";
import { StartWaiting } from "#ui/frame/start-waiting.tsx";
import { ScreenFailure } from "#ui/screens/screen-failure.tsx";
import { TodayOpening } from "#ui/screens/today-opening.tsx";
import { useAddress } from "./address.ts";
import { App } from "./app.tsx";
import { loadScreenAt, StartFailureScreen } from "./lazy-screens.ts";

type RootProps = {
  /** The app being opened for the first time. */
  readonly first: Promise<Rehearse>;
  /** Opens it again after it failed. */
  readonly open: () => Promise<Rehearse>;
  readonly updates: Updates;
  /** What the opening waits for. */
  readonly wait: StartWait;
};

/** Opens the app: until then it shows the frame, and when that fails it says why. */
export function Root({ first, open, updates, wait }: RootProps) {
  const [opening, setOpening] = useState(first);
  return (
    <Router hook={useAddress} hrefs={(path) => `#${path}`}>
      <ErrorBoundary
        fallback={(error, clear) => (
          <ErrorBoundary fallback={() => <ScreenFailure error={error} />}>
            <Suspense>
              <StartFailureScreen
                error={error}
                updates={updates}
                onRetry={() => {
                  setOpening(open());
                  clear();
                }}
              />
            </Suspense>
          </ErrorBoundary>
        )}
      >
        <Opened opening={opening} updates={updates} wait={wait} />
      </ErrorBoundary>
    </Router>
  );
}

type Outcome = { readonly app: Rehearse } | { readonly error: unknown };

type OpenedProps = Pick<RootProps, "updates" | "wait"> & { readonly opening: Promise<Rehearse> };

/** Not by Suspense: React keeps what a Suspense shows meanwhile for 300 ms at least, so that it does not flicker. */
function Opened({ opening, updates, wait }: OpenedProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    let isOff = false;
    const tell = (next: Outcome) => {
      if (!isOff) setOutcome(next);
    };
    opening.then(
      (app) => tell({ app }),
      (error: unknown) => tell({ error }),
    );
    return () => {
      isOff = true;
    };
  }, [opening]);
  if (outcome === null) return <Opening updates={updates} wait={wait} />;
  if ("error" in outcome) throw outcome.error;
  return <App app={outcome.app} updates={updates} />;
}

function Opening({ updates, wait }: Pick<RootProps, "updates" | "wait">) {
  const [path] = useHashLocation();
  useEffect(() => loadScreenAt(path), [path]);
  return (
    <Frame updates={updates}>
      <StartWaiting wait={wait} />
      {path === "/" && <TodayOpening />}
    </Frame>
  );
}
