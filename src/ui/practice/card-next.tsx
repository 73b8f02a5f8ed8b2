import type { CardPage } from "#app/card-page.ts";
import { isAskable } from "#model/card.ts";
import { ratings } from "#model/review.ts";
import { ratingWords } from "#ui/card/review-words.ts";
import { intervalInWords } from "#ui/parts/interval.ts";

/** When each rating would bring a card back. */
export function CardNext({ page: { card, previews } }: { readonly page: CardPage }) {
  if (!isAskable(card)) return null;
  return (
    <section aria-labelledby="card-next">
      <h2 id="card-next">If you rated it now</h2>
      {previews ? (
        <dl className="card-next">
          {ratings.map((rating) => (
            <div key={rating} className={rating}>
              <dt>{ratingWords[rating]}</dt>
              <dd>in {intervalInWords(previews[rating])}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>The plan for your interview decides when it comes back.</p>
      )}
    </section>
  );
}
