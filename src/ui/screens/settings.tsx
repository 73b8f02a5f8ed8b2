import { useState } from "react";
import { Link } from "wouter";
import { useSettings } from "#app/hooks.ts";
import { useInterviews } from "#app/interview-hooks.ts";
import { reasonOf } from "#app/reason.ts";
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
import { LanguageSetting } from "#ui/settings/language-setting.tsx";
import { MinutesSetting } from "#ui/settings/minutes-setting.tsx";
import { NumberSetting } from "#ui/settings/number-setting.tsx";
import { ReminderSetting } from "#ui/settings/reminder-setting.tsx";
import { RetentionSetting } from "#ui/settings/retention-setting.tsx";
import { SettingGroup } from "#ui/settings/setting-group.tsx";
import { ThemeSetting } from "#ui/settings/theme-setting.tsx";
import { SpeechSetting } from "#ui/speech/speech-setting.tsx";
import { say } from "#words/settings.ts";
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
      (error: unknown) => settled(reasonOf(error)),
    );
  };
  const save = (changes: Partial<Settings>) => tell(setSettings(app, changes));
  /** What is kept for this device is so at once. */
  const told = () => tell(Promise.resolve());
  return (
    <div className="screen">
      <PageHeading title={say("title")} />
      {/* All at once, so that nothing moves. */}
      {settings && interviews && (
        <>
          <SettingGroup title={say("interviews")}>
            <InterviewsSetting app={app} interviews={interviews} />
            <MinutesSetting settings={settings} onSave={save} />
            <SingleDays app={app} onSaving={tell} />
          </SettingGroup>
          <SettingGroup title={say("practice")}>
            <RetentionSetting value={settings.desiredRetention} onSave={save} />
            <NumberSetting
              setting="newCardsPerDay"
              label={say("newCards")}
              about={say("aboutNewCards")}
              value={settings.newCardsPerDay}
              onSave={save}
            />
            <DayBeginSetting value={settings.rolloverHour} onSave={save} />
            <ReminderSetting app={app} />
          </SettingGroup>
          <SettingGroup title={say("thisDevice")}>
            <LanguageSetting onSaving={tell} />
            <ThemeSetting value={settings.theme} onSave={save} />
            <SpeechSetting app={app} />
            <HandSetting onSaved={told} />
            <HapticsSetting onSaved={told} />
            <InstallSetting />
          </SettingGroup>
          <SettingGroup title={say("yourData")}>
            <div className="setting">
              <h3>{say("backups")}</h3>
              <p className="setting-about">{say("aboutBackups")}</p>
              <Link href="/backups" className="button">
                {say("openBackups")}
              </Link>
            </div>
            <RecordingsSetting onSaved={told} />
            <StorageSetting app={app} />
            <DataCheck app={app} />
          </SettingGroup>
          <p className="fine-print colophon">{say("colophon", { version: __APP_VERSION__ })}</p>
        </>
      )}
      <SaveOutcome outcome={outcome} />
    </div>
  );
}

const SaveOutcome = ({ outcome: { change, failure } }: { outcome: Outcome }) => (
  <>
    <Toast says={say("saved")} turn={failure === null ? change : 0} />
    <div role="alert">
      {failure !== null && <p className="problem">{say("notSaved", { reason: failure })}</p>}
    </div>
  </>
);
