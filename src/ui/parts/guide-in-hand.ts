import { useEffect, useEffectEvent, useRef, useState } from "react";
import { GuideError, readGuide } from "#app/guide-reading.ts";
import { takeIncoming } from "#app/incoming.ts";
import type { Reading } from "#model/draft.ts";

type Guide = Parameters<typeof readGuide>[0];

/** How far a guide is on its way from a text to notes. */
export type GuideInHand =
  /** `times` counts the problems, so that each is told anew. */
  | { readonly step: "choosing"; readonly problem: string | null; readonly times: number }
  | { readonly step: "reading"; readonly name: string }
  | { readonly step: "read"; readonly reading: Reading };

const choosing: GuideInHand = { step: "choosing", problem: null, times: 0 };

/** Reads guides, one at a time; the one that was shared with the app at once. */
export function useGuideInHand(incoming: boolean): {
  readonly guide: GuideInHand;
  readonly read: (guide: Guide) => void;
  readonly refuse: (problem: string) => void;
  readonly stop: () => void;
} {
  const [guide, setGuide] = useState<GuideInHand>(choosing);
  const problems = useRef(0);
  const reading = useRef<AbortController | null>(null);
  const stop = () => {
    reading.current?.abort();
    setGuide(choosing);
  };
  const refuse = (problem: string) => {
    problems.current += 1;
    setGuide({ step: "choosing", problem, times: problems.current });
  };
  const read = (source: Guide) => {
    reading.current?.abort();
    const stopper = new AbortController();
    reading.current = stopper;
    setGuide({ step: "reading", name: source instanceof File ? source.name : "the guide" });
    readGuide(source, stopper.signal).then(
      (result) => stopper.signal.aborted || setGuide({ step: "read", reading: result }),
      (error: unknown) => stopper.signal.aborted || refuse(reasonOf(error)),
    );
  };
  useIncoming(incoming, read, refuse);
  useEffect(() => () => reading.current?.abort(), []);
  return { guide, read, refuse, stop };
}

function useIncoming(
  incoming: boolean,
  read: (guide: Guide) => void,
  refuse: (problem: string) => void,
): void {
  const asked = useRef(false);
  const onTaken = useEffectEvent((guide: Guide | null) => guide && read(guide));
  const onFailed = useEffectEvent((error: unknown) => refuse(reasonOf(error)));
  useEffect(() => {
    // It can be taken once only.
    if (!incoming || asked.current) return;
    asked.current = true;
    takeIncoming().then(onTaken, onFailed);
  }, [incoming]);
}

function reasonOf(error: unknown): string {
  if (error instanceof GuideError) return error.message;
  const reason = error instanceof Error ? error.message : `${error}`;
  return `The guide could not be opened (${reason}). Choose it again, or paste its text.`;
}
