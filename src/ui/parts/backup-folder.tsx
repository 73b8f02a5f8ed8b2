import { useEffect, useState } from "react";
import { backUpTo, forgetFolder } from "#app/backups.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Doing } from "./doing.ts";

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
    if (chosen)
      act(
        () => backUpTo(app, chosen),
        "A backup lies in the folder, and one will after each sitting.",
      );
  };
  return (
    <div className="setting">
      <h2>A folder</h2>
      {folder ? (
        <Chosen app={app} folder={folder} act={act} />
      ) : (
        <>
          <p className="setting-about">
            Backups can be put into a folder of yours after each sitting, such as one that is
            synchronised with your other devices.
          </p>
          <button type="button" className="button" onClick={() => void onChoose()}>
            Choose a folder
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
      throw new Error("The browser did not allow it.");
    await backUpTo(app, folder);
    setAllowed(true);
  };
  return (
    <>
      <p className="setting-about">
        Backups go to <strong dir="auto">{folder.name}</strong> after each sitting.{" "}
        {isAllowed === false && "The browser asks you to allow it again."}
      </p>
      {isAllowed === false && (
        <button
          type="button"
          className="button"
          onClick={() => act(allow, "A backup lies in the folder.")}
        >
          Allow it again
        </button>
      )}
      <button
        type="button"
        className="button"
        onClick={() => act(() => forgetFolder(app), "No more backups go to the folder.")}
      >
        Stop
      </button>
    </>
  );
}
