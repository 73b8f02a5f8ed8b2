import type { ReactNode } from "react";
import type { StoryPart } from "#app/answer-words.ts";
import { MyAnswerField } from "./my-answer-field.tsx";
import { MyAnswerFoot } from "./my-answer-foot.tsx";
import { type PartInHand, useAnswerPart, type Written } from "./my-answer-part.ts";

type Props = {
  readonly written: Written;
  /** Whether the first field takes the focus. */
  readonly isFocused: boolean;
  readonly onClose?: (() => void) | undefined;
  /** The buttons beneath. */
  readonly children: (fields: FieldsInHand) => ReactNode;
};

export type FieldsInHand = {
  /** Stores what is typed. Returns whether all of it is stored. */
  readonly settle: () => Promise<boolean>;
  /** Closes them once all is stored: what could not be is not left behind. */
  readonly close: (() => void) | undefined;
};

function fieldsInHand(parts: readonly PartInHand[], onClose: Props["onClose"]): FieldsInHand {
  const settle = async () =>
    (await Promise.all(parts.map((part) => part.settle()))).every((isStored) => isStored);
  const close = async () => {
    if (await settle()) onClose?.();
  };
  return { settle, close: onClose && (() => void close()) };
}

/** An answer as one text. */
export function MyPlainFields({ written, isFocused, onClose, children }: Props) {
  const text = useAnswerPart(written, "text");
  const fields = fieldsInHand([text], onClose);
  return (
    <>
      <MyAnswerField label="In your words" part={text} isFirst={isFocused} onClose={fields.close} />
      <MyAnswerFoot parts={[text]} told={[text.value]} />
      {children(fields)}
    </>
  );
}

/** What each part of a story is called, and what belongs there. */
export const storyLabels: Record<StoryPart, { readonly name: string; readonly hint: string }> = {
  situation: { name: "Situation", hint: "Where it was, and what was at stake." },
  task: { name: "Task", hint: "What was yours to do." },
  action: { name: "Action", hint: "What you did, step by step." },
  result: { name: "Result", hint: "What came of it, in numbers if you can, and what you learned." },
};

/** An answer as a story. */
export function MyStoryFields({ written, isFocused, onClose, children }: Props) {
  const name = useAnswerPart(written, "name");
  const told = {
    situation: useAnswerPart(written, "situation"),
    task: useAnswerPart(written, "task"),
    action: useAnswerPart(written, "action"),
    result: useAnswerPart(written, "result"),
  };
  const entries = Object.entries(told) as [StoryPart, PartInHand][];
  const parts = entries.map(([, part]) => part);
  const fields = fieldsInHand([name, ...parts], onClose);
  return (
    <>
      <MyAnswerField
        label="Name of the story"
        part={name}
        isLine
        isFirst={isFocused}
        onClose={fields.close}
      />
      {entries.map(([part, inHand]) => (
        <MyAnswerField
          key={part}
          label={storyLabels[part].name}
          hint={storyLabels[part].hint}
          part={inHand}
          onClose={fields.close}
        />
      ))}
      <MyAnswerFoot parts={[name, ...parts]} told={parts.map(({ value }) => value)} />
      {children(fields)}
    </>
  );
}
