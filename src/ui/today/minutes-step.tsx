import { setMinutesADay } from "#app/first-steps.ts";
import { useDoing } from "#ui/parts/doing.ts";
import { DoneLine } from "#ui/parts/done-line.tsx";
import { say } from "#words/today-more.ts";
import { Step, type StepProps } from "./first-step.tsx";

const offered = [10, 20, 40];

/** How long a day may take. */
export function MinutesStep({ app, onSettled }: StepProps) {
  const doing = useDoing();
  const choose = (minutes: number) =>
    doing.act(
      () => setMinutesADay(app, minutes),
      say("minutesSaved"),
      () => onSettled(say("minutesSaved")),
    );
  return (
    <Step
      title={say("howManyMinutes")}
      about={say("aboutMinutes")}
      onSettled={onSettled}
      acts={offered.map((minutes) => (
        <button key={minutes} type="button" className="button" onClick={() => choose(minutes)}>
          {say("minutes", { minutes })}
        </button>
      ))}
    >
      {doing.problem !== null && <DoneLine doing={doing} />}
    </Step>
  );
}
