import type { MouseEvent } from "react";
import type { CardView } from "#app/practice-view.ts";
import { type Rating, ratings } from "#model/review.ts";
import { intervalInWords } from "#ui/parts/interval.ts";
import { KeyHint } from "#ui/parts/key-hint.tsx";
import { say } from "#words/practice.ts";
import { ratingInWords } from "./rating-words.ts";
import "./rating-buttons.css";

type Props = {
  readonly proposed: Rating;
  readonly previews: CardView["previews"];
  readonly onRate: (rating: Rating, press: MouseEvent) => void;
};

/** The four ratings, always in the same place, each with when the card would come back. */
export function RatingButtons({ proposed, previews, onRate }: Props) {
  return (
    <fieldset className="ratings">
      <legend className="visually-hidden">{say("howWell")}</legend>
      {ratings.map((rating, at) => (
        <button
          key={rating}
          type="button"
          className={rating === proposed ? `rating ${rating} proposed` : `rating ${rating}`}
          aria-describedby={rating === proposed ? "proposed-rating" : undefined}
          aria-keyshortcuts={rating === proposed ? `${at + 1} Enter` : `${at + 1}`}
          onClick={(press) => onRate(rating, press)}
        >
          <span className="rating-name">
            {ratingInWords(rating)} <KeyHint name={`${at + 1}`} />
          </span>
          {previews && <span className="rating-interval">{intervalInWords(previews[rating])}</span>}
        </button>
      ))}
      <p id="proposed-rating" hidden>
        {say("proposed")}
      </p>
    </fieldset>
  );
}
