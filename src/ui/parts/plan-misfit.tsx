import { changeMinutes, leaveOut } from "#app/interview-changes.ts";
import type { Misfit, Topic } from "#app/prospects.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Interview } from "#model/interview.ts";
import { counted } from "./counted.ts";
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
        <strong>{counted(notReady, "card")} will not be ready.</strong>{" "}
        {isHopeless &&
          "It covers a lot for the time there is; the cards that count most come first all the same."}
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
              {counted(moreMinutes, "more minute", "more minutes")} a day
            </button>
          )}
          {topics.length > 0 && (
            <button
              type="button"
              className="button"
              aria-disabled={!isCurrent}
              onClick={() => change(() => leaveOut(app, interview.id, topics))}
            >
              <span>
                Leave out <Topics topics={topics} />
              </span>
            </button>
          )}
        </div>
      )}
      <div role="alert">{problem && <p className="problem">This was not saved: {problem}</p>}</div>
    </div>
  );
}

/** "pay", or where there are more, "pay" and 2 other topics. */
function Topics({ topics: [first, ...others] }: { topics: readonly Topic[] }) {
  return (
    <>
      <q dir="auto">{first?.topic}</q>
      {others.length > 0 && ` and ${counted(others.length, "other topic")}`}
    </>
  );
}
