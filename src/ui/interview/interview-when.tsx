import { FormField } from "#ui/design/form-field.tsx";
import { say } from "#words/interviews.ts";
import type { InterviewDraft, Problems } from "./interview-draft.ts";

type Props = {
  readonly draft: InterviewDraft;
  readonly problems: Problems;
  /** The first day to be offered, `YYYY-MM-DD`; undefined for all. */
  readonly from: string | undefined;
  readonly onChange: (part: Partial<InterviewDraft>) => void;
};

/** The date and the time, as the wall clock shows them. */
export const InterviewWhen = ({ draft, problems, from, onChange }: Props) => (
  <div className="interview-when">
    <FormField
      label={say("date")}
      name="date"
      type="date"
      min={from}
      max="9999-12-31"
      value={draft.date}
      problem={problems.date}
      onType={(date) => onChange({ date })}
    />
    <FormField
      label={say("time")}
      name="time"
      type="time"
      value={draft.time}
      problem={problems.time}
      onType={(time) => onChange({ time })}
    />
  </div>
);
