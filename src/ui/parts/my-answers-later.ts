import { type ComponentType, useEffect, useState } from "react";
import type { MyAnswersProps } from "./my-answers.tsx";

let loaded: ComponentType<MyAnswersProps> | null = null;

/**
 * One's own answers, loaded while one thinks about the card: practice needs nothing of them before. Null until then, and where
 * they cannot be loaded: practice goes on without.
 */
export function useMyAnswers(): ComponentType<MyAnswersProps> | null {
  const [part, setPart] = useState(() => loaded);
  useEffect(() => {
    import("./my-answers.tsx").then(
      ({ MyAnswers }) => {
        loaded = MyAnswers;
        setPart(() => MyAnswers);
      },
      () => {},
    );
  }, []);
  return part;
}
