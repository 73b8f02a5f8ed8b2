import { lazy, Suspense, useEffect, useState } from "react";
import type { Rehearse } from "#app/rehearse.ts";
import { ErrorBoundary } from "./error-boundary.tsx";

const UndoBar = lazy(() =>
  import("./undo-bar.tsx").then((module) => ({ default: module.UndoBar })),
);

type Props = { readonly app: Rehearse; readonly isHidden: boolean };

/** What was done last and can be undone. Nothing of it is loaded before something was done. */
export function LastAct({ app, isHidden }: Props) {
  const [isBegun, begin] = useState(false);
  useEffect(() => app.undo.subscribe(() => begin(true)), [app]);
  return (
    isBegun && (
      <ErrorBoundary fallback={() => null}>
        <Suspense>
          <UndoBar app={app} isHidden={isHidden} />
        </Suspense>
      </ErrorBoundary>
    )
  );
}
