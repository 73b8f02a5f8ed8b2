import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Progress } from "#app/progress.ts";
import type { CardId } from "#model/ids.ts";
import { counted } from "./counted.ts";
import { shortDay } from "./short-day.ts";

const cardPath = (id: CardId): string => `/cards/${encodeURIComponent(id)}`;

type LineProps = {
  readonly id: CardId;
  readonly prompt: string;
  readonly children: ReactNode;
};

/** A card in a list, which leads to its page. */
const Line = ({ id, prompt, children }: LineProps) => (
  <li className="card-line">
    <Link href={cardPath(id)} dir="auto">
      {prompt}
    </Link>
    <p className="hint">{children}</p>
  </li>
);

const mostPoints = 5;

/** Points of answers that are missed again and again. */
export function MissedPoints({ points }: { readonly points: Progress["missedPoints"] }) {
  const waiting = points.filter(({ isAlone, missed }) => !isAlone && missed >= 3);
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="missed-points">
      <h2 id="missed-points">Points you keep missing</h2>
      <p className="hint">Open one to have the point asked as a card of its own.</p>
      <ul className="card-lines">
        {waiting.slice(0, mostPoints).map(({ id, prompt, point, text, missed, of }) => (
          <Line key={`${id} ${point}`} id={id} prompt={text}>
            Missed in {missed} of the last {of} answers to “<span dir="auto">{prompt}</span>”
          </Line>
        ))}
      </ul>
    </section>
  );
}

/** Answers that were sure and wrong: what an interview punishes. */
export function ConfidentMisses({ misses }: { readonly misses: Progress["confidentMisses"] }) {
  if (misses.length === 0) return null;
  return (
    <section aria-labelledby="confident-misses">
      <h2 id="confident-misses">Sure, and missed</h2>
      <ul className="card-lines">
        {misses.map(({ id, prompt, topic, review }) => (
          <Line key={review.id} id={id} prompt={prompt}>
            <span dir="auto">{topic}</span>, {shortDay.format(new Date(`${review.day}T00:00:00Z`))}
          </Line>
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
      <h2 id="leeches">Leeches</h2>
      <p className="hint">
        These cards are forgotten again and again, and more of the same seldom helps. Open one to
        rewrite it in your own words, split it into its points, or suspend it.
      </p>
      <ul className="card-lines">
        {leeches.map(({ id, prompt, topic, lapses }) => (
          <Line key={id} id={id} prompt={prompt}>
            Forgotten {counted(lapses, "time")}, <span dir="auto">{topic}</span>
          </Line>
        ))}
      </ul>
    </section>
  );
}
