import type { Swipe } from "#app/swipe.ts";
import { say } from "#words/practice.ts";
import { swipeNames } from "./swipe-words.ts";
import "./swipe.css";

const swipes = Object.keys(swipeNames) as Swipe[];

/** What lies beneath a card that is pulled: what will be done with it, filled once the finger has come far enough. */
export const SwipeTrack = () => (
  <div className="swipe-track" aria-hidden="true">
    {swipes.map((swipe) => (
      <p key={swipe} className={`swipe-mark ${swipe}`}>
        {say(swipeNames[swipe])}
      </p>
    ))}
  </div>
);
