import { useEffect, useRef, useState } from "react";
import type { Rehearse } from "#app/rehearse.ts";
import { ChooseGuide } from "#ui/parts/choose-guide.tsx";
import { useDroppedFile } from "#ui/parts/dropped-file.ts";
import { useGuideInHand } from "#ui/parts/guide-in-hand.ts";
import { LookOver } from "#ui/parts/look-over.tsx";
import { ReadingGuide } from "#ui/parts/reading-guide.tsx";
import type { Pasted } from "#ui/parts/rich-paste.ts";

type Props = { readonly app: Rehearse; readonly incoming?: boolean };

/** Makes a deck from a guide: chosen, read, and looked over before it is kept. */
export function AddGuideScreen({ app, incoming = false }: Props) {
  const { guide, read, refuse, stop } = useGuideInHand(incoming);
  const [pasted, setPasted] = useState<Pasted>({ text: "", html: null });
  const isChoosing = guide.step === "choosing";
  const dropping = useDroppedFile((file) => isChoosing && read(file)) && isChoosing;

  const readPasted = () => {
    if (!pasted.text.trim()) return refuse("Paste a guide first, or choose a file.");
    read(pasted.html === null ? { text: pasted.text } : { text: pasted.html, format: "html" });
  };
  return (
    <div className={dropping ? "screen dropping" : "screen"}>
      <div role="alert" className="alert-region">
        {isChoosing && guide.problem && <Problem key={guide.times} text={guide.problem} />}
      </div>
      {isChoosing && (
        <ChooseGuide pasted={pasted} onPasted={setPasted} onRead={readPasted} onFile={read} />
      )}
      {guide.step === "reading" && <ReadingGuide name={guide.name} onStop={stop} />}
      {guide.step === "read" && <LookOver app={app} reading={guide.reading} />}
    </div>
  );
}

/** Why there are no notes to look over. The button that led here may be a screen further down. */
function Problem({ text }: { text: string }) {
  const problem = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    problem.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <p className="problem" dir="auto" ref={problem}>
      {text}
    </p>
  );
}
