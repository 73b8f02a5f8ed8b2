import { useEffect, useState } from "react";
import { answerMs, followUpMs, spentIn } from "#app/mock-figures.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { MockTurn } from "#model/mock.ts";
import { say } from "#words/mock.ts";
import { clockInWords } from "./mock-words.ts";

type Props = { readonly app: Rehearse; readonly turn: MockTurn; readonly isFollowUp: boolean };

/** How long has been spoken. It stays calm when the time is up: interviewers do not ring a bell. */
export function MockClock({ app, turn, isFollowUp }: Props) {
  const now = useSecond(app, turn.since !== null);
  const spent = spentIn(turn, now);
  const most = isFollowUp ? followUpMs : answerMs;
  const told = turn.since === null ? say("paused") : spent >= most ? timeIsUp(isFollowUp) : null;
  return (
    <div className="mock-clock">
      <svg className="mock-clock-bar" aria-hidden="true" focusable="false">
        <rect className="mock-clock-done" width={`${Math.min(100, (100 * spent) / most)}%`} />
      </svg>
      <p className="mock-clock-time" role="timer" aria-label={say("timeSpoken")}>
        {clockInWords(spent)}
      </p>
      <p className="hint mock-clock-line" role="status">
        {told}
      </p>
      {told === null && (
        <p className="hint mock-clock-line" aria-hidden="true">
          {aim(isFollowUp)}
        </p>
      )}
    </div>
  );
}

const aim = (isFollowUp: boolean): string => say(isFollowUp ? "minuteEnough" : "twoMinutesEnough");

const timeIsUp = (isFollowUp: boolean): string => say(isFollowUp ? "minuteUp" : "twoMinutesUp");

/** The instant, read anew each second while a clock runs. */
function useSecond({ environment }: Rehearse, isRunning: boolean) {
  const [now, setNow] = useState(environment.now);
  useEffect(() => {
    setNow(environment.now());
    if (!isRunning) return;
    const timer = setInterval(() => setNow(environment.now()), 1_000);
    return () => clearInterval(timer);
  }, [environment, isRunning]);
  return now;
}
