import { Link } from "wouter";
import type { StepProps } from "./first-step.ts";
import { stepsWords as words } from "./first-steps-words.ts";

/** Names the day that practice is for. The step is done once there is an interview. */
export const InterviewStep = ({ onSettled }: StepProps) => (
  <div className="first-step first-step-interview">
    <h3>{words.interview.title}</h3>
    <p>{words.interview.about}</p>
    <div className="form-buttons">
      <Link href="/interviews/new" className="button">
        {words.interview.act}
      </Link>
      <button type="button" className="button" onClick={() => onSettled(words.skipped)}>
        {words.skip}
      </button>
    </div>
  </div>
);
