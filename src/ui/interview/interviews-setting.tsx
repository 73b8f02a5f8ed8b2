import { Link } from "wouter";
import type { Rehearse } from "#app/rehearse.ts";
import type { Interview } from "#model/interview.ts";
import { AddIcon, ForwardIcon } from "#ui/design/icons.tsx";
import { say } from "#words/interviews.ts";
import { type Clock, dateAndTimeInWords, dateInWords } from "./interview-words.ts";
import "./interviews-setting.css";
import "#ui/design/row.css";

type Props = { readonly app: Rehearse; readonly interviews: readonly Interview[] };

/** The interviews: those to come, the next one first, then those that are over. */
export function InterviewsSetting({ app, interviews }: Props) {
  const now = app.environment.now();
  const coming = interviews.filter(({ at }) => at >= now);
  const over = interviews.filter(({ at }) => at < now).reverse();
  return (
    <div className="setting">
      <h3>{say("interviews")}</h3>
      {interviews.length === 0 && <p className="setting-about">{say("aboutInterviews")}</p>}
      {interviews.length > 0 && (
        <ul className="rows interviews">
          {[...coming, ...over].map((interview) => (
            <InterviewLink
              key={interview.id}
              interview={interview}
              isOver={interview.at < now}
              clock={app.environment}
            />
          ))}
        </ul>
      )}
      <Link href="/interviews/new" className="button">
        <AddIcon />
        {say("add")}
      </Link>
    </div>
  );
}

type LinkProps = {
  readonly interview: Interview;
  readonly isOver: boolean;
  readonly clock: Clock;
};

function InterviewLink({ interview: { id, name, at }, isOver, clock }: LinkProps) {
  const page = `/interviews/${encodeURIComponent(id)}`;
  return (
    <li>
      <Link href={isOver ? `${page}/after` : page} className="row interview-link">
        <span className="row-text">
          <span className="interview-name" dir="auto">
            {name}
          </span>{" "}
          <span className="hint">
            {isOver ? say("wasOn", { day: dateInWords(at, clock) }) : dateAndTimeInWords(at, clock)}
          </span>
        </span>
        <ForwardIcon />
      </Link>
    </li>
  );
}
