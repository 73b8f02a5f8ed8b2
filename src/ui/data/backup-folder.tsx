import { useEffect, useState } from "react";
import { backUpTo, forgetFolder } from "#app/backups.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Doing } from "#ui/parts/doing.ts";
import { own, strong } from "#ui/parts/message-tags.tsx";
import { say } from "#words/data.ts";

type Props = {
  readonly app: Rehearse;
  readonly folder: FileSystemDirectoryHandle | null;
  readonly act: Doing["act"];
};

/** A folder that backups are put into as well, where the browser can: one that is synchronised is a copy elsewhere. */
export function BackupFolder({ app, folder, act }: Props) {
  const choose = window.showDirectoryPicker?.bind(window);
  if (!choose) return null;
  const onChoose = async () => {
    // Who chooses none has changed nothing.
    const chosen = await choose({ id: "rehearse-backups", mode: "readwrite" }).catch(() => null);
    if (chosen) act(() => backUpTo(app, chosen), say("folderChosen"));
  };
  return (
    <div className="setting">
      <h2>{say("folder")}</h2>
      {folder ? (
        <Chosen app={app} folder={folder} act={act} />
      ) : (
        <>
          <p className="setting-about">{say("aboutFolder")}</p>
          <button type="button" className="button" onClick={() => void onChoose()}>
            {say("chooseFolder")}
          </button>
        </>
      )}
    </div>
  );
}

function Chosen({ app, folder, act }: Props & { readonly folder: FileSystemDirectoryHandle }) {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    let isShown = true;
    void folder.queryPermission({ mode: "readwrite" }).then((answer) => {
      if (isShown) setAllowed(answer === "granted");
    });
    return () => {
      isShown = false;
    };
  }, [folder]);
  const allow = async () => {
    if ((await folder.requestPermission({ mode: "readwrite" })) !== "granted")
      throw new Error(say("notAllowed"));
    await backUpTo(app, folder);
    setAllowed(true);
  };
  return (
    <>
      <p className="setting-about">
        {say.rich("goesTo", { folder: folder.name, own, strong })}{" "}
        {isAllowed === false && say("asksAgain")}
      </p>
      {isAllowed === false && (
        <button type="button" className="button" onClick={() => act(allow, say("inFolder"))}>
          {say("allowAgain")}
        </button>
      )}
      <button
        type="button"
        className="button"
        onClick={() => act(() => forgetFolder(app), say("noMoreToFolder"))}
      >
        {say("stop")}
      </button>
    </>
  );
}
