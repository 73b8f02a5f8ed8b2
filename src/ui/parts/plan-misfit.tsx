import { addMinutes, leaveOut } from "#app/interview-changes.ts";
import type { Misfit } from "#app/prospects.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Interview } from "#model/interview.ts";
import { counted } from "./counted.ts";
import { useChange } from "./plan-change.ts";

type Props = {
  readonly app: Rehearse;
  readonly interview: Interview;
  readonly misfit: Misfit;
};

/** Says that not all will be ready, while there is time, and offers what would mend it. */
export function PlanMisfit({ app, interview, misfit }: Props) {
  const { notReady, moreMinutes, leaveOut: topic } = misfit;
  const { change, problem } = useChange();
  return (
    <div className="plan-misfit">
      <p>
        <strong>{counted(notReady, "card")} will not be ready.</strong>{" "}
        {moreMinutes === null &&
          "No number of minutes that is reckoned with would change that much; it covers a lot for the time there is."}
      </p>
      <div className="plan-misfit-buttons">
        {moreMinutes !== null && (
          <button
            type="button"
            className="button"
            onClick={() => change(() => addMinutes(app, moreMinutes))}
          >
            {counted(moreMinutes, "more minute", "more minutes")} a day
          </button>
        )}
        {topic && (
          <button
            type="button"
            className="button"
            onClick={() => change(() => leaveOut(app, interview.id, topic))}
          >
            <span>
              Leave out <q dir="auto">{topic.topic}</q>
            </span>
          </button>
        )}
      </div>
      <div role="alert">{problem && <p className="problem">This was not saved: {problem}</p>}</div>
    </div>
  );
}
