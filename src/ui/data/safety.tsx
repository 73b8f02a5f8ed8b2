import { lazy, Suspense, useEffect } from "react";
import type { Rehearse } from "#app/rehearse.ts";
import { useEnd, useHeld } from "#app/safety-hooks.ts";
import { Ended } from "#ui/frame/ended.tsx";
import { ErrorBoundary } from "#ui/frame/error-boundary.tsx";

const HeldRating = lazy(() =>
  import("./held-rating.tsx").then((module) => ({ default: module.HeldRating })),
);

type Props = { readonly app: Rehearse; readonly isPractising: boolean };

/** What there is to say when something cannot be saved, on whatever screen. */
export function Safety({ app, isPractising }: Props) {
  const end = useEnd(app);
  const held = useHeld(app);
  useAskBeforeClosing(held !== null && !end);
  // Not loaded when it is needed: with another version of the app there is nothing left to load it from.
  if (end) return <Ended reason={end.name} isHolding={held !== null} />;
  // The practice screen tells of it by itself.
  if (!held || isPractising) return null;
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense>
        <HeldRating app={app} held={held} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Has the browser ask before the page, and what it holds, is closed. */
function useAskBeforeClosing(isHolding: boolean): void {
  useEffect(() => {
    if (!isHolding) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isHolding]);
}
