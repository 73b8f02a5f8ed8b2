import { type ComponentType, useEffect, useState } from "react";
import type { MyAnswersProps } from "./my-answers.tsx";

let loaded: ComponentType<MyAnswersProps> | null = null;

/**
 * One's own answers, loaded when there is nothing else to do while one thinks about the card, and at the latest once its answer
 * is shown: practice needs nothing of them before. Null until then, and where they cannot be loaded: practice goes on without.
 */
export function useMyAnswers(isRevealed: boolean): ComponentType<MyAnswersProps> | null {
  const [part, setPart] = useState(() => loaded);
  useEffect(() => {
    const load = () => {
      import("./my-answers.tsx").then(
        ({ MyAnswers }) => {
          loaded = MyAnswers;
          setPart(() => MyAnswers);
        },
        () => {},
      );
    };
    // Safari has no requestIdleCallback.
    if (isRevealed || typeof requestIdleCallback !== "function") return load();
    const waiting = requestIdleCallback(load);
    return () => cancelIdleCallback(waiting);
  }, [isRevealed]);
  return part;
}
