import { useRef } from "react";
import { useDayMinutes } from "#app/interview-hooks.ts";
import { setMinutesOn } from "#app/interviews.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Day } from "#model/day.ts";
import { counted } from "#ui/parts/counted.ts";
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
  const remove = (day: Day) => {
    onSaving(setMinutesOn(app, day, null));
    // The button that was pressed goes away.
    heading.current?.focus();
  };
  return (
    <div className="setting">
      <h3 ref={heading} tabIndex={-1}>
        Single days
      </h3>
      <p className="setting-about">For a day off, or one with more or less time than usual.</p>
      {days && days.length > 0 && (
        <ul className="single-days">
          {days.map(({ day, minutes }) => (
            <li key={day}>
              <span className="row-text">
                {dayWithYearInWords(day, app.environment)}:{" "}
                {minutes === 0 ? "off" : counted(minutes, "minute")}
              </span>
              <button
                type="button"
                className="button"
                aria-label={`Remove ${dayWithYearInWords(day, app.environment)}`}
                onClick={() => remove(day)}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      <SingleDayForm app={app} onSaving={onSaving} />
    </div>
  );
}
