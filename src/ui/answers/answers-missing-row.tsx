import { memo } from "react";
import { Link } from "wouter";
import type { SearchHit } from "#app/search-hits.ts";
import { cardPath } from "#ui/parts/card-path.ts";

type Props = {
  /** Undefined while it is being read. */
  readonly hit: SearchHit | undefined;
};

/** A question that has no answer yet. It leads to its card, where it can be answered. */
export const AnswersMissingRow = memo(({ hit }: Props) => {
  if (!hit) return <div className="answers-unread" />;
  const prompt = hit.prompt.map(({ text }) => text).join("");
  return (
    <article className="answers-row">
      <h3 dir="auto">
        {hit.card ? (
          <Link href={cardPath(hit.card)} className="answers-link">
            {prompt}
          </Link>
        ) : (
          prompt
        )}
      </h3>
      <p className="fine-print" dir="auto">
        {hit.topic.map(({ text }) => text).join("")}
      </p>
    </article>
  );
});
