import { memo, useId } from "react";
import type { Rehearse } from "#app/rehearse.ts";
import { useTopicNames } from "#app/topic-hooks.ts";
import type { DeckId } from "#model/ids.ts";
import { FormField } from "#ui/design/form-field.tsx";
import { say } from "#words/notes.ts";

type Props = {
  readonly app: Rehearse;
  /** Its topics are offered; those of all decks where it is null. */
  readonly deck: DeckId | null;
  readonly topic: string;
  readonly onType: (topic: string) => void;
  /** Whether what is wrong is said. */
  readonly isChecked: boolean;
};

/** A list that is longer is of no help. */
const mostOffered = 200;

export const topicProblem = (topic: string): string | null =>
  topic.trim() === "" ? say("nameTopic") : null;

/** Under which topic of its deck a note stands: one that is there, or another. */
export const TopicField = memo(function TopicField(props: Props) {
  const { app, deck, topic, onType, isChecked } = props;
  const id = useId();
  const topics = useTopicNames(app, deck) ?? [];
  return (
    <>
      <FormField
        label={say("topic")}
        name="topic"
        dir="auto"
        maxLength={300}
        list={id}
        value={topic}
        problem={isChecked ? topicProblem(topic) : null}
        onType={onType}
      />
      <datalist id={id}>
        {topics.slice(0, mostOffered).map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </>
  );
});
