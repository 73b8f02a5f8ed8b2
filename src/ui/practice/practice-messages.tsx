import { useEffect, useRef } from "react";
import { say } from "#words/practice.ts";
import "./practice-messages.css";

type Props = {
  readonly notice: string | null;
  readonly problem: string | null;
  readonly onRetry: () => void;
};

/** What the user should know. Both regions are always there, since screen readers only tell of changes in one. */
export function PracticeMessages({ notice, problem, onRetry }: Props) {
  const told = useRef<HTMLDivElement>(null);
  // A long answer may have been scrolled through to the buttons that rate it.
  useEffect(() => {
    if (problem) told.current?.scrollIntoView({ block: "center" });
  }, [problem]);
  return (
    <div className="practice-messages">
      <div role="status">{notice && <p className="notice">{notice}</p>}</div>
      <div role="alert" ref={told}>
        {problem && (
          <div className="problem">
            <p>{problem}</p>
            <button type="button" className="button" onClick={onRetry}>
              {say("saveAgain")}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
