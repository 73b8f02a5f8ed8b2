import { Link } from "wouter";
import type { Mock } from "#model/mock.ts";
import { LeaveIcon } from "#ui/design/other-icons.tsx";
import { say } from "#words/mock.ts";
import { mocksPath } from "./mock-path.ts";
import "#ui/practice/practice-bar.css";

type Props = {
  readonly mock: Mock;
  /** Stops the clock, so that the way out costs nothing. */
  readonly onLeave: () => void;
};

/** The way out of a mock interview, which can be taken up again, and how far it is. */
export function MockBar({ mock: { questions, answers, turn }, onLeave }: Props) {
  const done = answers.length - (turn ? 1 : 0);
  const place = { at: answers.length, all: questions.length };
  return (
    <div className="practice-bar">
      <Link href={mocksPath} className="bar-button" onClick={onLeave}>
        <LeaveIcon />
        {say("leave")}
      </Link>
      <div
        className="practice-bar-middle"
        role="progressbar"
        aria-label={say("progress")}
        aria-valuemin={0}
        aria-valuenow={done}
        aria-valuemax={questions.length}
        aria-valuetext={say("questionPlace", place)}
      >
        {/* Widths as attributes: the page's policy allows no inline styles. */}
        <svg className="sitting-progress" aria-hidden="true" focusable="false">
          <rect className="sitting-progress-done" width={`${(100 * done) / questions.length}%`} />
        </svg>
      </div>
      <p className="mock-bar-place">{say("place", place)}</p>
    </div>
  );
}
