import type { Ref } from "react";
import { say } from "#words/parts.ts";
import type { Doing } from "./doing.ts";

type Props = {
  readonly doing: Pick<Doing, "done" | "problem">;
  readonly ref?: Ref<HTMLDivElement>;
};

/** Says what was done, or why it was not. It can take the focus where the button that was pressed is gone. */
export const DoneLine = ({ doing: { done, problem }, ref }: Props) => (
  <div className="done-line" role="status" ref={ref} tabIndex={-1}>
    {done !== null && <p className="notice">{done}</p>}
    {problem !== null && <p className="problem">{say("notChanged", { reason: problem })}</p>}
  </div>
);
