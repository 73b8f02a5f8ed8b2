import { type FormEvent, useState } from "react";
import { flushSync } from "react-dom";
import { Link, useLocation } from "wouter";
import type { CoverableDeck } from "#app/coverable.ts";
import { longestName, removeInterview, saveInterview } from "#app/interviews.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Interview } from "#model/interview.ts";
import { wallClockOf } from "#model/wall-clock.ts";
import { FormField } from "#ui/design/form-field.tsx";
import { useActing } from "#ui/parts/acting.ts";
import { say } from "#words/interviews.ts";
import { CoverageField } from "./coverage-field.tsx";
import { draftOf, type InterviewDraft, newDraft, planOf, problemsOf } from "./interview-draft.ts";
import { InterviewWhen } from "./interview-when.tsx";
import { RemoveInterview } from "./remove-interview.tsx";
import "./interview-form.css";

type Props = {
  readonly app: Rehearse;
  /** Null: a new one. */
  readonly interview: Interview | null;
  readonly decks: readonly CoverableDeck[];
};

/** All that is filled in about an interview. What is typed stays until it is saved. */
export function InterviewForm({ app, interview, decks }: Props) {
  const [, navigate] = useLocation();
  const clock = app.environment;
  const [draft, setDraft] = useState(() =>
    interview ? draftOf(interview, clock) : newDraft(decks, clock),
  );
  const [tried, setTried] = useState(false);
  const { isBusy, problem, act } = useActing();
  const problems = problemsOf(draft, decks, interview === null, clock);
  const shown = tried ? problems : { name: null, date: null, time: null, covers: null };
  const change = (part: Partial<InterviewDraft>) => setDraft((before) => ({ ...before, ...part }));
  const today = wallClockOf(clock.now(), clock.offsetAt).date;

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = (["name", "date", "time", "covers"] as const).find((field) => problems[field]);
    if (!wrong) {
      act(async () => {
        await saveInterview(app, interview?.id ?? null, planOf(draft, clock));
        navigate("/");
      });
      return;
    }
    // What is wrong has to be there when the field is read out.
    flushSync(() => setTried(true));
    event.currentTarget.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
  };
  return (
    <form className="interview-form" noValidate onSubmit={save}>
      <FormField
        label={say("name")}
        name="name"
        dir="auto"
        placeholder={say("nameExample")}
        maxLength={longestName * 2}
        value={draft.name}
        problem={shown.name}
        onType={(name) => change({ name })}
      />
      <InterviewWhen
        draft={draft}
        problems={shown}
        from={interview ? undefined : today}
        onChange={change}
      />
      <CoverageField
        decks={decks}
        covers={draft.covers}
        problem={shown.covers}
        onChange={(covers) => change({ covers })}
      />
      <div role="alert">
        {problem !== null && <p className="problem">{say("notChanged", { reason: problem })}</p>}
      </div>
      <div className="form-buttons">
        <Link href="/" className="button">
          {say("cancel")}
        </Link>
        <button type="submit" className="button button-main" aria-disabled={isBusy}>
          {say("save")}
        </button>
      </div>
      {interview && (
        <RemoveInterview
          name={interview.name}
          onRemove={() =>
            act(async () => {
              await removeInterview(app, interview.id);
              navigate("/");
            })
          }
        />
      )}
    </form>
  );
}
