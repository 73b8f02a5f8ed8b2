import { useId } from "react";
import { usePreference } from "#app/preference.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { type Reminder, reminder, setReminder } from "#app/reminder.ts";
import { reminderFile } from "#app/reminder-file.ts";
import { useReminderWay } from "#app/reminder-hooks.ts";
import { useDoing } from "#ui/parts/doing.ts";
import { DoneLine } from "#ui/parts/done-line.tsx";
import { download } from "#ui/parts/download.ts";
import { calendarWords, wayWords, reminderWords as words } from "./reminder-words.ts";
import "#ui/design/field.css";
import "./reminder-setting.css";

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
      if (next.isOn && !reminder.value().isOn) throw new Error(words.isNotOn);
    }, done);
  const save = () =>
    doing.act(async () => download(await reminderFile(app, time, calendarWords)), words.saved);

  return (
    <div className="setting reminder">
      <h3>{words.title}</h3>
      <label htmlFor={id}>{words.time}</label>
      <input
        id={id}
        className="field"
        type="time"
        required
        value={time}
        onChange={({ target }) => {
          if (target.value) change({ time: target.value, isOn: isReminding }, words.timeSet);
        }}
      />
      {way && <p className="setting-about">{wayWords[way]}</p>}
      {way === "possible" && (
        <button
          type="button"
          className="button"
          onClick={() =>
            change({ time, isOn: !isReminding }, isReminding ? words.isOff : words.isOn)
          }
        >
          {isReminding ? words.off : words.on}
        </button>
      )}
      <p className="setting-about">{words.aboutCalendar}</p>
      <button type="button" className="button" onClick={save}>
        {words.calendar}
      </button>
      <DoneLine doing={doing} />
      <p className="setting-about">{words.badge}</p>
    </div>
  );
}
