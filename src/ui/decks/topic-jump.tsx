import { useLayoutEffect, useRef } from "react";
import type { TopicOutline } from "#model/outline.ts";
import { say } from "#words/decks.ts";
import "./topic-jump.css";

type Props = {
  readonly topics: readonly TopicOutline[];
  /** The position of the topic that one looks at. */
  readonly current: number;
  readonly onJump: (topic: number) => void;
  /** Is told how much of the window it takes. */
  readonly onHeight: (pixels: number) => void;
};

/** Says at which topic of a long deck one is, and leads to the others. */
export function TopicJump({ topics, current, onJump, onHeight }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => onHeight(bar.current?.offsetHeight ?? 0), [onHeight]);
  return (
    <div className="topic-jump" ref={bar}>
      <label htmlFor="topic-jump">{say("topic")}</label>
      <select
        id="topic-jump"
        dir="auto"
        value={current}
        onChange={({ target }) => onJump(Number(target.value))}
      >
        {topics.map(({ topic, notes }, at) => (
          <option key={topic} value={at}>
            {say("topicAndNotes", { topic, notes: notes.length })}
          </option>
        ))}
      </select>
    </div>
  );
}
