import { useRef } from "react";
import { useDayMinutes } from "#app/interview-hooks.ts";
import { setMinutesOn } from "#app/interviews.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Day } from "#model/day.ts";
import { say } from "#words/interviews.ts";
import { dayWithYearInWords } from "./interview-words.ts";
import { SingleDayForm } from "./single-day-form.tsx";

type Props = {
  readonly app: Rehearse;
  /** Tells what comes of a change. */
  readonly onSaving: (saving: Promise<void>) => void;
};

/** Days that have other minutes than their weekday. */
export function SingleDays({ app, onSaving }: Props) {
  const days = useDayMinutes(app);
  const heading = useRef<HTMLHeadingElement>(null);
  const inWords = (day: Day) => dayWithYearInWords(day, app.environment);
  const remove = (day: Day) => {
    onSaving(setMinutesOn(app, day, null));
    // The button that was pressed goes away.
    heading.current?.focus();
  };
  return (
    <div className="setting">
      <h3 ref={heading} tabIndex={-1}>
        {say("singleDays")}
      </h3>
      <p className="setting-about">{say("aboutSingleDays")}</p>
      {days && days.length > 0 && (
        <ul className="single-days">
          {days.map(({ day, minutes }) => (
            <li key={day}>
              <span className="row-text">
                {minutes === 0
                  ? say("dayOff", { day: inWords(day) })
                  : say("dayMinutes", { day: inWords(day), minutes })}
              </span>
              <button
                type="button"
                className="button"
                aria-label={say("removeDay", { day: inWords(day) })}
                onClick={() => remove(day)}
              >
                {say("remove")}
              </button>
            </li>
          ))}
        </ul>
      )}
      <SingleDayForm app={app} onSaving={onSaving} />
    </div>
  );
}
