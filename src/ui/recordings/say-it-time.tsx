import { useEffect, useState } from "react";
import { say } from "#words/recordings.ts";
import { clockInWords } from "./recording-words.ts";

/** How long one has been talking. It is looked at four times a second, so that it is hardly ever late. */
export function SayItTime({ startedMs }: { readonly startedMs: number }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const look = () => setSeconds(Math.floor((performance.now() - startedMs) / 1_000));
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [startedMs]);
  return (
    <span role="timer" aria-label={say("soFar")} className="say-it-time">
      {clockInWords(1_000 * seconds)}
    </span>
  );
}
