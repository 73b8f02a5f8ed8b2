import { useQuestion } from "#app/first-question-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { CardId } from "#model/ids.ts";

/** The question that a person who has never been here is asked first. Its room is kept around it. */
export function FirstQuestion({ app, card }: { readonly app: Rehearse; readonly card: CardId }) {
  const question = useQuestion(app, card);
  return (
    <span dir="auto" lang={question?.lang}>
      {question?.prompt}
    </span>
  );
}
