import type { Rehearse } from "#app/rehearse.ts";
import { useEnd, useNotSaved } from "#app/safety-hooks.ts";
import { Ended } from "./ended.tsx";
import { HeldRating } from "./held-rating.tsx";

type Props = { readonly app: Rehearse; readonly isPractising: boolean };

/** What there is to say when something cannot be saved, on whatever screen. */
export function Safety({ app, isPractising }: Props) {
  const end = useEnd(app);
  const problem = useNotSaved(app);
  if (end) return <Ended reason={end.name} isHolding={problem !== null} />;
  return problem && <HeldRating app={app} problem={problem} isTold={isPractising} />;
}
