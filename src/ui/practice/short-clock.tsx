import { useEffect, useState } from "react";
import type { Instant } from "#model/time.ts";
import { say } from "#words/practice.ts";
import "./short-clock.css";

type Props = {
  /** When no other card is asked. */
  readonly endsAt: Instant;
  readonly now: () => Instant;
};

/** It does not count seconds down: nobody is to answer against the clock. */
const stepSeconds = 10;

/** How much is left of a short sitting. */
export function ShortClock({ endsAt, now }: Props) {
  const left = useSecondsLeft(endsAt, now);
  return (
    <p className="short-clock" role="timer">
      {left > 0
        ? say("timeLeft", { time: `${Math.floor(left / 60)}:${`${left % 60}`.padStart(2, "0")}` })
        : say("lastCard")}
    </p>
  );
}

/** In steps of ten, rounded up; 0 once it is over. */
function useSecondsLeft(endsAt: Instant, now: () => Instant): number {
  const [left, setLeft] = useState(() => secondsLeft(endsAt, now()));
  useEffect(() => {
    const look = () => setLeft(secondsLeft(endsAt, now()));
    look();
    const timer = setInterval(look, 1_000);
    return () => clearInterval(timer);
  }, [endsAt, now]);
  return left;
}

const secondsLeft = (endsAt: Instant, now: Instant): number =>
  Math.max(0, Math.ceil((endsAt - now) / 1000 / stepSeconds) * stepSeconds);
