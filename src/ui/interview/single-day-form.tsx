import { type FormEvent, useState } from "react";
import { flushSync } from "react-dom";
import { useSettings } from "#app/hooks.ts";
import { dayProblem, minutesProblem, setMinutesOn } from "#app/interviews.ts";
import { type Rehearse, todayOf } from "#app/rehearse.ts";
import type { Day } from "#model/day.ts";
import { defaultSettings } from "#model/settings.ts";
import { FormField } from "#ui/design/form-field.tsx";
import { numberIn } from "#ui/parts/number-in.ts";
import { say } from "#words/interviews.ts";

type Props = {
  readonly app: Rehearse;
  readonly onSaving: (saving: Promise<void>) => void;
};

/** Gives one day its own minutes. */
export function SingleDayForm({ app, onSaving }: Props) {
  const today = todayOf(app, useSettings(app) ?? defaultSettings);
  const [date, setDate] = useState("");
  const [minutes, setMinutes] = useState("0");
  const [tried, setTried] = useState(false);
  const problems = {
    date: dayProblem(date) ?? (date < today ? say("dayOver") : null),
    minutes: minutesProblem(numberIn(minutes)),
  };
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = (name: string) =>
      event.currentTarget.querySelector<HTMLElement>(`[name="${name}"]`);
    const wrong = (["date", "minutes"] as const).find((name) => problems[name]);
    if (wrong) {
      // What is wrong has to be there when the field is read out.
      flushSync(() => setTried(true));
      field(wrong)?.focus();
      return;
    }
    onSaving(setMinutesOn(app, date as Day, numberIn(minutes)));
    setDate("");
    setTried(false);
    field("date")?.focus();
  };
  return (
    <form className="single-day-form" noValidate onSubmit={add}>
      <FormField
        label={say("date")}
        name="date"
        type="date"
        min={today}
        max="9999-12-31"
        value={date}
        problem={tried ? problems.date : null}
        onType={setDate}
      />
      <FormField
        label={say("minutes")}
        name="minutes"
        type="text"
        inputMode="numeric"
        value={minutes}
        problem={tried ? problems.minutes : null}
        onType={setMinutes}
      />
      <div className="form-buttons">
        <button type="submit" className="button">
          {say("addDay")}
        </button>
      </div>
    </form>
  );
}
