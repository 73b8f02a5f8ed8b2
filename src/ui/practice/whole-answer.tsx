import type { Ask } from "#model/ask.ts";
import { Markdown } from "#ui/parts/markdown.tsx";
import { say } from "#words/practice.ts";
import "./whole-answer.css";

/** The answer as the guide gives it, where the key points are only cut from it. */
export function WholeAnswer({ ask }: { ask: Ask }) {
  const text = wholeAnswerOf(ask);
  if (!text) return null;
  return (
    <details className="whole-answer" open={ask.points.length < 2}>
      <summary>{say("wholeAnswer")}</summary>
      <Markdown text={text} />
    </details>
  );
}

/** Null where the points say all of it. */
export function wholeAnswerOf({ answer, points }: Ask): string | null {
  if (!answer) return null;
  const saysNoMore = points.length === 1 && points[0]?.trim() === answer.trim();
  return saysNoMore ? null : answer;
}
