import type { ReactNode } from "react";
import type { CardPage, LoggedReview } from "#app/card-page.ts";
import type { Clock } from "#ui/interview/interview-words.ts";
import {
  originWords,
  ratingWords,
  reviewedInWords,
  saidInWords,
  tookInWords,
} from "./review-words.ts";

type Props = { readonly reviews: CardPage["reviews"]; readonly clock: Clock };

/** Every review of a card, newest first, those that were taken back too. */
export function CardReviews({ reviews, clock }: Props) {
  return (
    <section aria-labelledby="card-reviews">
      <h2 id="card-reviews">Reviews</h2>
      {reviews.length === 0 ? (
        <p className="hint">None yet.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: with very large text the table is moved through sideways.
        <section className="card-reviews" tabIndex={0} aria-label="All reviews">
          <table>
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">Rating</th>
                <th scope="col">Said</th>
                <th scope="col">Took</th>
                <th scope="col">Why</th>
              </tr>
            </thead>
            <tbody>
              {reviews.map((logged) => (
                <Row key={logged.review.id} logged={logged} clock={clock} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

type RowProps = { readonly logged: LoggedReview; readonly clock: Clock };

function Row({ logged: { review, takenBack }, clock }: RowProps) {
  const { date, time } = reviewedInWords(review.at, clock);
  // Struck out, which screen readers do not say: the word beside the rating does.
  const cell = (content: ReactNode) => (takenBack ? <s>{content}</s> : content);
  return (
    <tr className={takenBack ? "taken-back" : undefined}>
      <th scope="row">
        {cell(date)} <span className="hint">{cell(time)}</span>
      </th>
      <td>
        {cell(ratingWords[review.rating])}{" "}
        {review.confidence && <span className="hint">{cell(review.confidence)}</span>}{" "}
        {takenBack && <strong>taken back</strong>}
      </td>
      <td>{cell(saidInWords(review) ?? "–")}</td>
      <td>{cell(tookInWords(review))}</td>
      <td>{cell(originWords[review.origin])}</td>
    </tr>
  );
}
