import type { RefObject } from "react";
import type { TopicOutline } from "#model/outline.ts";
import { locale } from "./locale.ts";
import "./topic-jump.css";

type Props = {
  readonly topics: readonly TopicOutline[];
  /** The position of the topic that one looks at. */
  readonly current: number;
  readonly onJump: (topic: number) => void;
  readonly bar: RefObject<HTMLDivElement | null>;
};

const number = new Intl.NumberFormat(locale);

/** Says at which topic of a long deck one is, and leads to the others. */
export const TopicJump = ({ topics, current, onJump, bar }: Props) => (
  <div className="topic-jump" ref={bar}>
    <label htmlFor="topic-jump">Topic</label>
    <select
      id="topic-jump"
      dir="auto"
      value={current}
      onChange={({ target }) => onJump(Number(target.value))}
    >
      {topics.map(({ topic, notes }, at) => (
        <option key={topic} value={at}>
          {topic} ({number.format(notes.length)})
        </option>
      ))}
    </select>
  </div>
);
