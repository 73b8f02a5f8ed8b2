import { useEffect, useState } from "react";
import { type HandsFreeRun, startHandsFree } from "#app/hands-free-start.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { toToday } from "#ui/parts/places.ts";
import { PracticeBar } from "#ui/practice/practice-bar.tsx";
import { HandsFreeBegin } from "#ui/speech/hands-free-begin.tsx";
import { HandsFreeCards } from "#ui/speech/hands-free-cards.tsx";
import { handsFreeWords } from "#ui/speech/speech-words.ts";
import { say } from "#words/speech.ts";
import "./practice.css";

/** Practice that is heard: in a kitchen, on a walk, with the phone in a pocket. It begins with a tap, without which nothing may speak. */
export function HandsFreeScreen({ app }: { readonly app: Rehearse }) {
  const title = say("title");
  const [run, setRun] = useState<HandsFreeRun | null>(null);
  useEffect(() => run?.end, [run]);
  if (run) return <HandsFreeCards app={app} run={run} />;
  return (
    <div className="practice">
      <PracticeBar progress={null} back={toToday} onUndo={null} />
      <HandsFreeBegin
        app={app}
        title={title}
        onBegin={() => setRun(startHandsFree(app, handsFreeWords(), title))}
      />
    </div>
  );
}
