import type { ReactNode } from "react";
import type { StoryPart } from "#app/answer-words.ts";
import { say } from "#words/answers.ts";
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
      <MyAnswerField
        label={say("inYourWords")}
        part={text}
        isFirst={isFocused}
        onClose={fields.close}
      />
      <MyAnswerFoot parts={[text]} told={[text.value]} />
      {children(fields)}
    </>
  );
}

/** The message that says what belongs in a part of a story. A part is itself the name of what it is called. */
const hints = {
  situation: "aboutSituation",
  task: "aboutTask",
  action: "aboutAction",
  result: "aboutResult",
} as const satisfies Record<StoryPart, string>;

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
        label={say("storyName")}
        part={name}
        isLine
        isFirst={isFocused}
        onClose={fields.close}
      />
      {entries.map(([part, inHand]) => (
        <MyAnswerField
          key={part}
          label={say(part)}
          hint={say(hints[part])}
          part={inHand}
          onClose={fields.close}
        />
      ))}
      <MyAnswerFoot parts={[name, ...parts]} told={parts.map(({ value }) => value)} />
      {children(fields)}
    </>
  );
}
