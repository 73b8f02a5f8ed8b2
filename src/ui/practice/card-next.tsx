import type { CardPage } from "#app/card-page.ts";
import { isAskable } from "#model/card.ts";
import { ratings } from "#model/review.ts";
import { intervalAheadInWords } from "#ui/parts/interval.ts";
import { say } from "#words/card.ts";
import { ratingInWords } from "./rating-words.ts";

/** When each rating would bring a card back. */
export function CardNext({ page: { card, previews } }: { readonly page: CardPage }) {
  if (!isAskable(card)) return null;
  return (
    <section aria-labelledby="card-next">
      <h2 id="card-next">{say("ifRatedNow")}</h2>
      {previews ? (
        <dl className="card-next">
          {ratings.map((rating) => (
            <div key={rating} className={rating}>
              <dt>{ratingInWords(rating)}</dt>
              <dd>{intervalAheadInWords(previews[rating])}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{say("planDecides")}</p>
      )}
    </section>
  );
}
