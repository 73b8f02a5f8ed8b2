import type { Swipe } from "#app/swipe.ts";
import { ratingNames } from "./rating-words.ts";
import "./swipe.css";

const names: Record<Swipe, string> = {
  reveal: "Show answer",
  again: ratingNames.again,
  good: ratingNames.good,
};

const swipes = Object.keys(names) as Swipe[];

/** What lies beneath a card that is pulled: what will be done with it, filled once the finger has come far enough. */
export const SwipeTrack = () => (
  <div className="swipe-track" aria-hidden="true">
    {swipes.map((swipe) => (
      <p key={swipe} className={`swipe-mark ${swipe}`}>
        {names[swipe]}
      </p>
    ))}
  </div>
);
