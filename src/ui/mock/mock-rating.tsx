import { proposedRating } from "#app/mock-figures.ts";
import { rateMockAnswer } from "#app/mock-rating.ts";
import type { MockCard } from "#app/mock-reads.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { MockId } from "#model/ids.ts";
import { calledOff, useDoing } from "#ui/parts/doing.ts";
import { DoneLine } from "#ui/parts/done-line.tsx";
import { RatingButtons } from "#ui/practice/rating-buttons.tsx";
import { ratingInWords } from "#ui/practice/rating-words.ts";
import { say } from "#words/mock.ts";
import type { Judgement } from "./mock-judgement.ts";

type Props = {
  readonly app: Rehearse;
  readonly mock: MockId;
  readonly at: number;
  readonly card: MockCard;
  readonly judgement: Judgement;
};

/** Has an answer count as a review of its card, where its user says how it was. Nothing counts by itself. */
export function MockRating({ app, mock, at, card, judgement: { said, settle } }: Props) {
  const doing = useDoing();
  return (
    <section className="mock-rating">
      <h2>{say("countIt")}</h2>
      <p role="status" className={card.rated ? "notice" : undefined}>
        {card.rated && say("countedAs", { rating: ratingInWords(card.rated.rating) })}
      </p>
      {!card.rated && (
        <>
          <p className="hint">{say("aboutCounting")}</p>
          <RatingButtons
            proposed={proposedRating(said.hit.length, said.of)}
            previews={null}
            onRate={(rating) =>
              doing.act(
                // What is ticked is a part of the review.
                async () => ((await settle()) ? rateMockAnswer(app, mock, at, rating) : calledOff),
                "",
              )
            }
          />
        </>
      )}
      {doing.problem !== null && <DoneLine doing={doing} />}
    </section>
  );
}
