import { useState } from "react";
import { Link } from "wouter";
import { useSettings } from "#app/hooks.ts";
import { useInterviews } from "#app/interview-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { setSettings } from "#app/settings.ts";
import type { Settings } from "#model/settings.ts";
import { DataCheck } from "#ui/data/data-check.tsx";
import { StorageSetting } from "#ui/data/storage-setting.tsx";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { Toast } from "#ui/design/toast.tsx";
import { InterviewsSetting } from "#ui/interview/interviews-setting.tsx";
import { SingleDays } from "#ui/interview/single-days.tsx";
import { RecordingsSetting } from "#ui/recordings/recordings-setting.tsx";
import { DayBeginSetting } from "#ui/settings/day-begin-setting.tsx";
import { HandSetting } from "#ui/settings/hand-setting.tsx";
import { HapticsSetting } from "#ui/settings/haptics-setting.tsx";
import { InstallSetting } from "#ui/settings/install-setting.tsx";
import { MinutesSetting } from "#ui/settings/minutes-setting.tsx";
import { NumberSetting } from "#ui/settings/number-setting.tsx";
import { ReminderSetting } from "#ui/settings/reminder-setting.tsx";
import { RetentionSetting } from "#ui/settings/retention-setting.tsx";
import { SettingGroup } from "#ui/settings/setting-group.tsx";
import { ThemeSetting } from "#ui/settings/theme-setting.tsx";
import { SpeechSetting } from "#ui/speech/speech-setting.tsx";
import "./settings.css";

/** What came of the last change; `change` counts them, so that each is told anew. */
type Outcome = { readonly change: number; readonly failure: string | null };

/** Each change is saved at once. */
export function SettingsScreen({ app }: { app: Rehearse }) {
  const settings = useSettings(app);
  const interviews = useInterviews(app);
  const [outcome, setOutcome] = useState<Outcome>({ change: 0, failure: null });
  const tell = (saving: Promise<void>): void => {
    const settled = (failure: string | null) =>
      setOutcome(({ change }) => ({ change: change + 1, failure }));
    saving.then(
      () => settled(null),
      (error: Error) => settled(error.message),
    );
  };
  const save = (changes: Partial<Settings>) => tell(setSettings(app, changes));
  /** What is kept for this device is so at once. */
  const told = () => tell(Promise.resolve());
  return (
    <div className="screen">
      <PageHeading title="Settings" />
      {/* All at once, so that nothing moves. */}
      {settings && interviews && (
        <>
          <SettingGroup title="Interviews">
            <InterviewsSetting app={app} interviews={interviews} />
            <MinutesSetting settings={settings} onSave={save} />
            <SingleDays app={app} onSaving={tell} />
          </SettingGroup>
          <SettingGroup title="Practice">
            <RetentionSetting value={settings.desiredRetention} onSave={save} />
            <NumberSetting
              setting="newCardsPerDay"
              label="New cards a day"
              about="Each is asked about twice on its first day, and a few times in its first weeks."
              value={settings.newCardsPerDay}
              onSave={save}
            />
            <DayBeginSetting value={settings.rolloverHour} onSave={save} />
            <ReminderSetting app={app} />
          </SettingGroup>
          <SettingGroup title="This device">
            <ThemeSetting value={settings.theme} onSave={save} />
            <SpeechSetting app={app} />
            <HandSetting onSaved={told} />
            <HapticsSetting onSaved={told} />
            <InstallSetting />
          </SettingGroup>
          <SettingGroup title="Your data">
            <div className="setting">
              <h3>Backups</h3>
              <p className="setting-about">
                Copies of everything, made after each sitting, and a file to keep elsewhere.
              </p>
              <Link href="/backups" className="button">
                Save or restore a backup
              </Link>
            </div>
            <RecordingsSetting onSaved={told} />
            <StorageSetting app={app} />
            <DataCheck app={app} />
          </SettingGroup>
          <p className="fine-print colophon">
            Rehearse {__APP_VERSION__}. Free software under the MIT licence.
          </p>
        </>
      )}
      <SaveOutcome outcome={outcome} />
    </div>
  );
}

const SaveOutcome = ({ outcome: { change, failure } }: { outcome: Outcome }) => (
  <>
    <Toast says="Saved" turn={failure === null ? change : 0} />
    <div role="alert">
      {failure !== null && <p className="problem">This was not saved: {failure}</p>}
    </div>
  </>
);
