import { setMinutesADay } from "#app/first-steps.ts";
import { useDoing } from "#ui/parts/doing.ts";
import { DoneLine } from "#ui/parts/done-line.tsx";
import { Step, type StepProps } from "./first-step.tsx";
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
    <Step
      title={words.minutes.title}
      about={words.minutes.about}
      onSettled={onSettled}
      acts={offered.map((minutes) => (
        <button key={minutes} type="button" className="button" onClick={() => choose(minutes)}>
          {minutes} min
        </button>
      ))}
    >
      {doing.problem !== null && <DoneLine doing={doing} />}
    </Step>
  );
}
