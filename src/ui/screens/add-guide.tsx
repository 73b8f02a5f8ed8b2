import { useState } from "react";
import type { Rehearse } from "#app/rehearse.ts";
import { ChooseGuide } from "#ui/guides/choose-guide.tsx";
import { ChooseProblem } from "#ui/guides/choose-guide-problem.tsx";
import { useDroppedFile } from "#ui/guides/dropped-file.ts";
import { type TableInHand, useGuideInHand } from "#ui/guides/guide-in-hand.ts";
import { LookOver } from "#ui/guides/look-over.tsx";
import { ReadingGuide } from "#ui/guides/reading-guide.tsx";
import type { Pasted } from "#ui/guides/rich-paste.ts";
import { TablePanel } from "#ui/guides/table-panel.tsx";
import { SharePreview } from "#ui/sharing/share-preview.tsx";
import { say } from "#words/guides.ts";

type Props = { readonly app: Rehearse; readonly incoming?: boolean };

/** Makes a deck from a guide, a table or a file of a deck: chosen, read, and looked at before it is kept. */
export function AddGuideScreen({ app, incoming = false }: Props) {
  const { guide, read, readTable, lookAt, refuse, stop } = useGuideInHand(incoming);
  const [pasted, setPasted] = useState<Pasted>({ text: "", html: null });
  const isChoosing = guide.step === "choosing";
  const dropping = useDroppedFile((file) => isChoosing && read(file)) && isChoosing;

  const readPasted = () => {
    if (!pasted.text.trim()) return refuse(say("pasteFirst"));
    read(pasted.html === null ? { text: pasted.text } : { text: pasted.html, format: "html" });
  };
  return (
    <div className={dropping ? "screen dropping" : "screen"}>
      <div role="alert" className="alert-region">
        {guide.step === "choosing" && guide.problem && (
          <ChooseProblem
            key={guide.times}
            text={guide.problem}
            refused={guide.refused}
            onTable={(source) => read(source, "table")}
          />
        )}
      </div>
      {isChoosing && (
        <ChooseGuide pasted={pasted} onPasted={setPasted} onRead={readPasted} onFile={read} />
      )}
      {guide.step === "reading" && <ReadingGuide name={guide.name} onStop={stop} />}
      {guide.step === "table" && (
        <TablePanel
          table={guide.table}
          onMake={readTable}
          onGuide={() => read(guide.table.source, "guide")}
          onLeave={stop}
        />
      )}
      {guide.step === "read" && (
        <>
          <BackToColumns table={guide.table} onBack={lookAt} />
          <LookOver app={app} reading={guide.reading} beyond={guide.beyond} />
        </>
      )}
      {guide.step === "deck" && (
        <>
          <BackToColumns table={guide.table} onBack={lookAt} />
          <SharePreview app={app} whole={guide.whole} above={say("addFromFile")} />
        </>
      )}
    </div>
  );
}

type BackProps = {
  readonly table: TableInHand | null;
  readonly onBack: (table: TableInHand) => void;
};

const BackToColumns = ({ table, onBack }: BackProps) =>
  table && (
    <button type="button" className="button" onClick={() => onBack(table)}>
      {say("changeColumns")}
    </button>
  );
