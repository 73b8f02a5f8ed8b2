import { install, useInstallWay } from "#app/install.ts";
import { useDoing } from "#ui/parts/doing.ts";
import { DoneLine } from "#ui/parts/done-line.tsx";
import { aboutInstalling } from "#ui/today/install-words.ts";
import { say } from "#words/today-more.ts";

/** Whether the app is installed, and how it can be. */
export function InstallSetting() {
  const way = useInstallWay();
  const doing = useDoing();
  const ask = () =>
    doing.act(async () => {
      if ((await install()) === "dismissed") throw new Error(say("notInstalled"));
    }, say("installing"));
  return (
    <div className="setting install">
      <h3>{say("installRehearse")}</h3>
      <p className="setting-about">{aboutInstalling(way)}</p>
      {way === "button" && (
        <button type="button" className="button" onClick={ask}>
          {say("install")}
        </button>
      )}
      <DoneLine doing={doing} />
    </div>
  );
}
