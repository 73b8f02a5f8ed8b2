import { useState } from "react";
import type { DeckFormat, DeckInFile } from "#app/deck-sharing.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { DeckId } from "#model/ids.ts";
import { useDoing } from "#ui/parts/doing.ts";
import { DoneLine } from "#ui/parts/done-line.tsx";
import { download } from "#ui/parts/download.ts";
import { WorkProgress } from "#ui/parts/work-progress.tsx";
import { say } from "#words/sharing.ts";
import { ShareFormats } from "./share-formats.tsx";
import { useMakingFile } from "./share-making.ts";
import { canShareFiles, shareFile } from "./share-sheet.ts";

type Props = { readonly app: Rehearse; readonly deck: DeckId };

/** The deck as a file, to be saved or handed to another app. */
export function ShareFile({ app, deck }: Props) {
  const [format, setFormat] = useState<DeckFormat>("deck file");
  const [made, setMade] = useState<DeckInFile | null>(null);
  const doing = useDoing();
  const making = useMakingFile(app, deck, format);
  const choose = (chosen: DeckFormat) => {
    setFormat(chosen);
    setMade(null);
  };
  const handOver = (to: (file: File) => unknown, done: string) =>
    doing.act(async () => {
      const inFile = await making.make();
      if (typeof inFile === "symbol") return inFile;
      setMade(inFile);
      return to(inFile.file);
    }, done);
  return (
    <section className="share-part">
      <h2>{say("asFile")}</h2>
      <ShareFormats chosen={format} onChoose={choose} />
      {making.share === null ? (
        <div className="form-buttons">
          <button
            type="button"
            className="button button-main"
            onClick={() => handOver(download, say("fileSaved"))}
          >
            {say("save")}
          </button>
          {canShareFiles() && (
            <button
              type="button"
              className="button"
              onClick={() => handOver(shareFile, say("fileShared"))}
            >
              {say("share")}
            </button>
          )}
        </div>
      ) : (
        <WorkProgress label={say("makingFile")} share={making.share} onStop={making.stop} />
      )}
      <DoneLine doing={doing} />
      {made && made.left.length > 0 && <Left left={made.left} />}
    </section>
  );
}

/** What the format cannot say. */
const Left = ({ left }: { readonly left: readonly string[] }) => (
  <details className="share-left" open={left.length <= 5}>
    <summary>{say("notInFile", { things: left.length })}</summary>
    <ul>
      {left.map((sentence) => (
        <li key={sentence} dir="auto">
          {sentence}
        </li>
      ))}
    </ul>
  </details>
);
