import type { ReactNode } from "react";
import type { CardPage, LoggedReview } from "#app/card-page.ts";
import type { Clock } from "#ui/interview/interview-words.ts";
import { ratingInWords } from "#ui/practice/rating-words.ts";
import { say } from "#words/card.ts";
import { originNames, reviewedInWords, saidInWords, tookInWords } from "./review-words.ts";

type Props = { readonly reviews: CardPage["reviews"]; readonly clock: Clock };

/** Every review of a card, newest first, those that were taken back too. */
export function CardReviews({ reviews, clock }: Props) {
  return (
    <section aria-labelledby="card-reviews">
      <h2 id="card-reviews">{say("reviews")}</h2>
      {reviews.length === 0 ? (
        <p className="hint">{say("noneYet")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: with very large text the table is moved through sideways.
        <section className="card-reviews" tabIndex={0} aria-label={say("allReviews")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say("whenColumn")}</th>
                <th scope="col">{say("ratingColumn")}</th>
                <th scope="col">{say("saidColumn")}</th>
                <th scope="col">{say("tookColumn")}</th>
                <th scope="col">{say("whyColumn")}</th>
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
        {cell(ratingInWords(review.rating))}{" "}
        {review.confidence && <span className="hint">{cell(say(review.confidence))}</span>}{" "}
        {takenBack && <strong>{say("takenBack")}</strong>}
      </td>
      <td>{cell(saidInWords(review) ?? "–")}</td>
      <td>{cell(tookInWords(review))}</td>
      <td>{cell(say(originNames[review.origin]))}</td>
    </tr>
  );
}
