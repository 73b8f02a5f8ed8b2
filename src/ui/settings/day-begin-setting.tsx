import { useId, useState } from "react";
import { type Settings, settingLimits } from "#model/settings.ts";
import { locale } from "#words/language.ts";
import { say } from "#words/settings.ts";

type Props = { readonly value: number; readonly onSave: (changes: Partial<Settings>) => void };

const { min, max } = settingLimits.rolloverHour;
const hours = Array.from({ length: max - min + 1 }, (_, at) => min + at);
const clock = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "UTC" });

/** At which hour a study day begins. */
export function DayBeginSetting({ value, onSave }: Props) {
  const [chosen, setChosen] = useState(value);
  const id = useId();
  return (
    <div className="setting">
      <label htmlFor={id}>{say("dayBegins")}</label>
      <select
        id={id}
        value={chosen}
        aria-describedby={`${id}-about`}
        onChange={({ target }) => {
          setChosen(Number(target.value));
          onSave({ rolloverHour: Number(target.value) });
        }}
      >
        {hours.map((hour) => (
          <option key={hour} value={hour}>
            {clock.format(new Date(Date.UTC(2000, 0, 1, hour)))}
          </option>
        ))}
      </select>
      <p id={`${id}-about`} className="setting-about">
        {say("aboutDayBegins")}
      </p>
    </div>
  );
}
