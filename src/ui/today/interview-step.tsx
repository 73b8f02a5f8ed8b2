import { Link } from "wouter";
import { say } from "#words/today-more.ts";
import { Step, type StepProps } from "./first-step.tsx";

/** Names the day that practice is for. The step is done once there is an interview. */
export const InterviewStep = ({ onSettled }: StepProps) => (
  <Step
    className="first-step-interview"
    title={say("whenInterview")}
    about={say("aboutInterview")}
    onSettled={onSettled}
    acts={
      <Link href="/interviews/new" className="button">
        {say("setDate")}
      </Link>
    }
  />
);
