import { Link } from "wouter";
import type { Progress } from "#app/progress.ts";
import { named } from "#ui/interview/interview-words.ts";
import { own } from "#ui/parts/message-tags.tsx";
import { percent } from "#ui/parts/percent.ts";
import { rangeInWords, statesInWords } from "#ui/parts/strength-words.ts";
import { say } from "#words/progress.ts";
import { RangeBar } from "./range-bar.tsx";

type Topic = Progress["topics"][number];

/** The topics that would let a person down, each with what it asks for and a way to practise it. */
export function WeakTopics({ progress }: { progress: Progress }) {
  const { weakest, unknown, interview } = progress;
  return (
    <section className="weak-topics" aria-labelledby="weak-topics">
      <h2 id="weak-topics">{say("weakest")}</h2>
      {interview && <p className="hint">{say.rich("covered", { ...named(interview), own })}</p>}
      {weakest.length > 0 ? (
        <>
          <Link href="/practice/weak" className="button button-main">
            {say("practiseWeak")}
          </Link>
          <ul className="weak-list">
            {weakest.map((topic) => (
              <WeakTopic key={`${topic.deck} ${topic.topic}`} topic={topic} progress={progress} />
            ))}
          </ul>
        </>
      ) : (
        <p>{noneInWords(progress)}</p>
      )}
      {unknown > 0 && weakest.length > 0 && (
        <p className="hint">{say("unranked", { topics: unknown })}</p>
      )}
    </section>
  );
}

function noneInWords({ topics, unknown }: Progress): string {
  const known = topics.filter(({ seen }) => seen > 0).length - unknown;
  return known === 0 ? say("noneKnown") : say("noneWeak", { known });
}

function WeakTopic({ topic, progress }: { topic: Topic; progress: Progress }) {
  const { deckTitles, missedPoints } = progress;
  const missed = missedPoints.find(
    (point) => point.deck === topic.deck && point.topic === topic.topic,
  );
  if (!topic.share) return null;
  return (
    <li className="weak-topic">
      <div className="weak-topic-head">
        <h3 dir="auto">{topic.topic}</h3>
        <p className="hint" dir="auto">
          {deckTitles.get(topic.deck)}
        </p>
      </div>
      <Link
        href={practiceOf(topic)}
        className="button"
        aria-label={say("practiseTopic", { topic: topic.topic })}
      >
        {say("practise")}
      </Link>
      <div className="weak-topic-range">
        <RangeBar {...topic.share} />
        <p>
          <strong>{percent(topic.share.middle)}</strong>{" "}
          <span className="hint">{rangeInWords(topic.share)}</span>
        </p>
      </div>
      <ul className="weak-topic-states">
        {statesInWords(topic).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {missed && <li>{say.rich("keepsMissing", { point: missed.text, own })}</li>}
      </ul>
    </li>
  );
}

export const practiceOf = ({ deck, topic }: Pick<Topic, "deck" | "topic">): string =>
  `/practice/topic/${encodeURIComponent(deck)}/${encodeURIComponent(topic)}`;
