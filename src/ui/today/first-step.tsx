import type { ReactNode } from "react";
import type { Rehearse } from "#app/rehearse.ts";
import { say } from "#words/today-more.ts";

/** What every step after the first card is given. */
export type StepProps = {
  readonly app: Rehearse;
  /** The step is done, or skipped: it goes, and this is said of it. */
  readonly onSettled: (told: string) => void;
};

type Props = Pick<StepProps, "onSettled"> & {
  readonly className?: string;
  readonly title: string;
  readonly about: string;
  /** What does the step; what skips it stands behind that. */
  readonly acts: ReactNode;
  readonly children?: ReactNode;
};

/** A step that can be done, or left. */
export const Step = ({ className, title, about, acts, children, onSettled }: Props) => (
  <div className={className ? `first-step ${className}` : "first-step"}>
    <h3>{title}</h3>
    <p>{about}</p>
    <div className="form-buttons">
      {acts}
      <button type="button" className="button" onClick={() => onSettled(say("skipped"))}>
        {say("notNow")}
      </button>
    </div>
    {children}
  </div>
);
