import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Progress } from "#app/progress.ts";
import type { CardId } from "#model/ids.ts";
import { cardPath } from "#ui/parts/card-path.ts";
import { own } from "#ui/parts/message-tags.tsx";
import { dateOf } from "#ui/parts/next-due.ts";
import { shortDay } from "#ui/parts/short-day.ts";
import { say } from "#words/progress.ts";

type LineProps = {
  readonly id: CardId;
  readonly prompt: string;
  readonly children: ReactNode;
};

/** A card in a list, which leads to its page. */
export const CardLine = ({ id, prompt, children }: LineProps) => (
  <li className="card-line">
    <Link href={cardPath(id)} dir="auto">
      {prompt}
    </Link>
    <div className="hint">{children}</div>
  </li>
);

/** Answers that were sure and wrong: what an interview punishes. */
export function ConfidentMisses({ misses }: { readonly misses: Progress["confidentMisses"] }) {
  if (misses.length === 0) return null;
  return (
    <section aria-labelledby="confident-misses">
      <h2 id="confident-misses">{say("sureAndMissed")}</h2>
      <ul className="card-lines">
        {misses.map(({ id, prompt, topic, review }) => (
          <CardLine key={review.id} id={id} prompt={prompt}>
            {say.rich("topicAndDay", { topic, day: shortDay.format(dateOf(review.day)), own })}
          </CardLine>
        ))}
      </ul>
    </section>
  );
}

/** Cards that lapse again and again, and what to do about them. */
export function Leeches({ leeches }: { readonly leeches: Progress["leeches"] }) {
  if (leeches.length === 0) return null;
  return (
    <section aria-labelledby="leeches">
      <h2 id="leeches">{say("leeches")}</h2>
      <p className="hint">{say("aboutLeeches")}</p>
      <ul className="card-lines">
        {leeches.map(({ id, prompt, topic, lapses }) => (
          <CardLine key={id} id={id} prompt={prompt}>
            {say.rich("forgotten", { lapses, topic, own })}
          </CardLine>
        ))}
      </ul>
    </section>
  );
}
