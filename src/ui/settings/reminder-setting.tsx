import { useId } from "react";
import { usePreference } from "#app/preference.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { type Reminder, type ReminderWay, reminder, setReminder } from "#app/reminder.ts";
import { reminderFile } from "#app/reminder-file.ts";
import { useReminderWay } from "#app/reminder-hooks.ts";
import { useDoing } from "#ui/parts/doing.ts";
import { DoneLine } from "#ui/parts/done-line.tsx";
import { download } from "#ui/parts/download.ts";
import { say } from "#words/settings.ts";
import "#ui/design/field.css";
import "./reminder-setting.css";

/** What can be had on this device, by what the browser allows. */
const aboutWays = {
  possible: "canRemind",
  blocked: "isBlocked",
  "not installed": "onceInstalled",
  "not supported": "cannotRemind",
} as const satisfies Record<ReminderWay, string>;

/** When to be reminded of practice, and by whom: the app where it can, a calendar everywhere. */
export function ReminderSetting({ app }: { app: Rehearse }) {
  const { time, isOn } = usePreference(reminder);
  const [way, tell] = useReminderWay();
  const doing = useDoing();
  const id = useId();
  const isReminding = isOn && way === "possible";

  const change = (next: Reminder, done: string) =>
    doing.act(async () => {
      tell(await setReminder(next));
      if (next.isOn && !reminder.value().isOn) throw new Error(say("notAllowed"));
    }, done);
  const save = () =>
    doing.act(async () => download(await reminderFile(app, time)), say("calendarSaved"));

  return (
    <div className="setting reminder">
      <h3>{say("reminder")}</h3>
      <label htmlFor={id}>{say("time")}</label>
      <input
        id={id}
        className="field"
        type="time"
        required
        value={time}
        onChange={({ target }) => {
          if (target.value) change({ time: target.value, isOn: isReminding }, say("timeChanged"));
        }}
      />
      {way && <p className="setting-about">{say(aboutWays[way])}</p>}
      {way === "possible" && (
        <button
          type="button"
          className="button"
          onClick={() => change({ time, isOn: !isReminding }, say(isReminding ? "isOff" : "isOn"))}
        >
          {say(isReminding ? "stopReminding" : "remindMe")}
        </button>
      )}
      <p className="setting-about">{say("aboutCalendar")}</p>
      <button type="button" className="button" onClick={save}>
        {say("saveCalendar")}
      </button>
      <DoneLine doing={doing} />
      <p className="setting-about">{say("aboutBadge")}</p>
    </div>
  );
}
