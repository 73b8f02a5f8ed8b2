import { useEffect, useRef } from "react";
import { type AnswerPart, partOf } from "#app/answer-words.ts";
import { type AnswerToWrite, writePart } from "#app/answers.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Words } from "#model/answer.ts";
import { type AutosavedField, useAutosaved } from "#ui/parts/autosaved.ts";

/** An answer that is being written. */
export type Written = {
  readonly app: Rehearse;
  readonly answer: AnswerToWrite;
  /** As it is stored; nothing but empty where it is not begun. */
  readonly words: Words;
};

export type PartInHand = AutosavedField<string> & {
  /** Stores what is typed. Returns whether all of it is stored. */
  readonly settle: () => Promise<boolean>;
};

/** Who types without a pause has it stored so often, in ms: a tab may be ended at any time. */
const longestMs = 900;

/** A part of an answer, which is stored by itself. What another tab stores shows, unless something else is being typed. */
export function useAnswerPart({ app, answer, words }: Written, part: AnswerPart): PartInHand {
  /** What was last on its way to the store. */
  const saving = useRef<Promise<void>>(Promise.resolve());
  const field = useAutosaved({
    name: `answer ${answer.id} ${part}`,
    stored: partOf(words, part),
    save: (text, _isFirst, over) => {
      saving.current = writePart(app, answer, part, text, over);
      return saving.current;
    },
  });
  const { isUnsaved, keep } = field;
  useEffect(() => {
    if (!isUnsaved) return;
    const timer = setTimeout(() => void keep(), longestMs);
    return () => clearTimeout(timer);
  }, [isUnsaved, keep]);
  const settle = async () => {
    await keep();
    if (field.elsewhere) return false;
    // Leaving the field may have begun it already.
    return saving.current.then(
      () => true,
      () => false,
    );
  };
  return { ...field, settle };
}
