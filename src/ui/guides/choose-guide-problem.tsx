import { useEffect, useRef } from "react";
import { say } from "#words/guides.ts";
import type { Brought } from "./guide-in-hand.ts";

type Props = {
  readonly text: string;
  /** What could not be read as a guide. */
  readonly refused: Brought | null;
  readonly onTable: (source: Brought) => void;
};

/** Why there are no notes to look over. The button that led here may be a screen further down. */
export function ChooseProblem({ text, refused, onTable }: Props) {
  const problem = useRef<HTMLDivElement>(null);
  useEffect(() => {
    problem.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div className="problem choose-problem" ref={problem}>
      <p dir="auto">{text}</p>
      {refused && (
        <button type="button" className="button" onClick={() => onTable(refused)}>
          {say("asTable")}
        </button>
      )}
    </div>
  );
}
