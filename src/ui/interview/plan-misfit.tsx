import { changeMinutes, leaveOut } from "#app/interview-changes.ts";
import type { Misfit, Topic } from "#app/prospects.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Interview } from "#model/interview.ts";
import { own } from "#ui/parts/message-tags.tsx";
import { say } from "#words/interviews.ts";
import { useChange } from "./plan-change.ts";

type Props = {
  readonly app: Rehearse;
  readonly interview: Interview;
  readonly misfit: Misfit;
  readonly usualMinutes: number;
  /** False while the plan is made anew: what was offered may not hold any more. */
  readonly isCurrent: boolean;
  readonly onChanged: () => void;
};

/** Says that not all will be ready, while there is time, and offers what would mend it. */
export function PlanMisfit({ app, interview, misfit, usualMinutes, isCurrent, onChanged }: Props) {
  const { notReady, moreMinutes, leaveOut: topics } = misfit;
  const { change, problem } = useChange(isCurrent, onChanged);
  const isHopeless = moreMinutes === null && topics.length === 0;
  return (
    <div className="plan-misfit">
      <p>
        <strong>{say("notReady", { cards: notReady })}</strong> {isHopeless && say("hopeless")}
      </p>
      {!isHopeless && (
        <div className="plan-misfit-buttons">
          {moreMinutes !== null && (
            <button
              type="button"
              className="button"
              aria-disabled={!isCurrent}
              onClick={() =>
                change(() => changeMinutes(app, usualMinutes, usualMinutes + moreMinutes))
              }
            >
              {say("moreMinutes", { minutes: moreMinutes })}
            </button>
          )}
          {topics.length > 0 && (
            <button
              type="button"
              className="button"
              aria-disabled={!isCurrent}
              onClick={() => change(() => leaveOut(app, interview.id, topics))}
            >
              <span>{leftOut(topics)}</span>
            </button>
          )}
        </div>
      )}
      <div role="alert">
        {problem && <p className="problem">{say("notSaved", { reason: problem })}</p>}
      </div>
    </div>
  );
}

/** What leaves topics out: "pay", or where there are more, "pay" and 2 other topics. */
const leftOut = ([first, ...others]: readonly Topic[]) =>
  others.length === 0
    ? say.rich("leaveOut", { topic: first?.topic ?? "", own })
    : say.rich("leaveOutMore", { topic: first?.topic ?? "", others: others.length, own });
