import type { Ask } from "#model/ask.ts";
import { Markdown } from "./markdown.tsx";
import "./whole-answer.css";

/** The answer as the guide gives it, where the key points are only cut from it. */
export function WholeAnswer({ ask: { answer, points } }: { ask: Ask }) {
  if (!answer || saysNoMore(answer, points)) return null;
  return (
    <details className="whole-answer" open={points.length < 2}>
      <summary>The whole answer</summary>
      <Markdown text={answer} />
    </details>
  );
}

const saysNoMore = (answer: string, points: readonly string[]): boolean =>
  points.length === 1 && points[0]?.trim() === answer.trim();
