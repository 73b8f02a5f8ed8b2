import { lazy, Suspense } from "react";
import type { Rehearse } from "#app/rehearse.ts";
import { useEnd, useHeld } from "#app/safety-hooks.ts";
import { Ended } from "./ended.tsx";

const HeldRating = lazy(() =>
  import("./held-rating.tsx").then((module) => ({ default: module.HeldRating })),
);

type Props = { readonly app: Rehearse; readonly isPractising: boolean };

/** What there is to say when something cannot be saved, on whatever screen. */
export function Safety({ app, isPractising }: Props) {
  const end = useEnd(app);
  const held = useHeld(app);
  // Not loaded when it is needed: with another version of the app there is nothing left to load it from.
  if (end) return <Ended reason={end.name} isHolding={held !== null} />;
  if (!held) return null;
  return (
    <Suspense>
      <HeldRating app={app} held={held} isTold={isPractising} />
    </Suspense>
  );
}
