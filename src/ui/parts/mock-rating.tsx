import { proposedRating } from "#app/mock-figures.ts";
import { rateMockAnswer } from "#app/mock-rating.ts";
import type { MockCard } from "#app/mock-reads.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { MockId } from "#model/ids.ts";
import type { SaidPoints } from "#model/said-points.ts";
import { useDoing } from "./doing.ts";
import { DoneLine } from "./done-line.tsx";
import { RatingButtons } from "./rating-buttons.tsx";
import { ratingNames } from "./rating-words.ts";

type Props = {
  readonly app: Rehearse;
  readonly mock: MockId;
  readonly at: number;
  readonly card: MockCard;
  readonly said: SaidPoints;
};

/** Has an answer count as a review of its card, where its user says how it was. Nothing counts by itself. */
export function MockRating({ app, mock, at, card, said }: Props) {
  const doing = useDoing();
  return (
    <section className="mock-rating">
      <h2>Count it as a review?</h2>
      {card.rated ? (
        <p className="notice" role="status">
          Counted as {ratingNames[card.rated.rating]}.
        </p>
      ) : (
        <>
          <p className="hint">Only if you rate it. The card then comes back when it is due.</p>
          <RatingButtons
            proposed={proposedRating(said.hit.length, said.of)}
            previews={null}
            onRate={(rating) => doing.act(() => rateMockAnswer(app, mock, at, rating), "")}
          />
        </>
      )}
      {doing.problem !== null && <DoneLine doing={doing} />}
    </section>
  );
}
