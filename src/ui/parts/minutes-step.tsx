import { setMinutesADay } from "#app/first-steps.ts";
import { useDoing } from "./doing.ts";
import { DoneLine } from "./done-line.tsx";
import type { StepProps } from "./first-step.ts";
import { stepsWords as words } from "./first-steps-words.ts";

const offered = [10, 20, 40];

/** How long a day may take. */
export function MinutesStep({ app, onSettled }: StepProps) {
  const doing = useDoing();
  const choose = (minutes: number) =>
    doing.act(
      () => setMinutesADay(app, minutes),
      words.minutes.done,
      () => onSettled(words.minutes.done),
    );
  return (
    <div className="first-step">
      <h3>{words.minutes.title}</h3>
      <p>{words.minutes.about}</p>
      <div className="form-buttons">
        {offered.map((minutes) => (
          <button key={minutes} type="button" className="button" onClick={() => choose(minutes)}>
            {minutes} min
          </button>
        ))}
        <button type="button" className="button" onClick={() => onSettled(words.skipped)}>
          {words.skip}
        </button>
      </div>
      {doing.problem !== null && <DoneLine doing={doing} />}
    </div>
  );
}
