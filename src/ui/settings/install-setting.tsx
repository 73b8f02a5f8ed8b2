import { install, useInstallWay } from "#app/install.ts";
import { useDoing } from "#ui/parts/doing.ts";
import { DoneLine } from "#ui/parts/done-line.tsx";
import { installWords, stepsWords as words } from "#ui/today/first-steps-words.ts";

/** Whether the app is installed, and how it can be. */
export function InstallSetting() {
  const way = useInstallWay();
  const doing = useDoing();
  const ask = () =>
    doing.act(async () => {
      if ((await install()) === "dismissed") throw new Error(words.install.dismissed);
    }, words.install.done);
  return (
    <div className="setting install">
      <h3>{words.install.title}</h3>
      <p className="setting-about">{installWords[way]}</p>
      {way === "button" && (
        <button type="button" className="button" onClick={ask}>
          {words.install.act}
        </button>
      )}
      <DoneLine doing={doing} />
    </div>
  );
}
