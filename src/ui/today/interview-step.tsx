import { Link } from "wouter";
import { Step, type StepProps } from "./first-step.tsx";
import { stepsWords as words } from "./first-steps-words.ts";

/** Names the day that practice is for. The step is done once there is an interview. */
export const InterviewStep = ({ onSettled }: StepProps) => (
  <Step
    className="first-step-interview"
    title={words.interview.title}
    about={words.interview.about}
    onSettled={onSettled}
    acts={
      <Link href="/interviews/new" className="button">
        {words.interview.act}
      </Link>
    }
  />
);
