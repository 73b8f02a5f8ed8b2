import { useId } from "react";
import type { Settings } from "#model/settings.ts";
import { say } from "#words/settings.ts";
import { NumberSetting } from "./number-setting.tsx";

type Props = {
  readonly settings: Settings;
  readonly onSave: (changes: Partial<Settings>) => void;
};

/** How much time a day there is for an interview, by the day of the week. */
export function MinutesSetting({ settings, onSave }: Props) {
  const id = useId();
  return (
    <fieldset
      className="setting-set"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
    >
      <div className="setting">
        <h3 id={`${id}-title`}>{say("minutesADay")}</h3>
        <p id={`${id}-about`} className="setting-about">
          {say("aboutMinutes")}
        </p>
      </div>
      <NumberSetting
        setting="weekdayMinutes"
        label={say("weekdays")}
        value={settings.weekdayMinutes}
        onSave={onSave}
      />
      <NumberSetting
        setting="weekendMinutes"
        label={say("weekend")}
        value={settings.weekendMinutes}
        onSave={onSave}
      />
    </fieldset>
  );
}
