import type { CardId } from "#model/ids.ts";
import { type Instant, later } from "#model/time.ts";

/** How many cards a short sitting has at most. */
export const fiveCards = 5;

/** How long a short sitting is at most, in milliseconds. */
export const fiveMs = 120_000;

/** Its cards are chosen to fill less than that, in seconds: some will take longer than expected. */
const chosenSeconds = 110;

/** A card that could be asked, and about how long it takes, in seconds. */
export type TimedCard = { readonly card: CardId; readonly seconds: number };

/**
 * What is asked in a short sitting: the first cards that fit, five at most. One that is too long for what is left is passed over.
 * Where none fits it is the shortest alone, so that there is always something to ask where there is any card.
 */
export function chooseFive(offered: readonly TimedCard[]): CardId[] {
  const chosen: CardId[] = [];
  let left = chosenSeconds;
  for (const { card, seconds } of offered) {
    if (seconds > left || chosen.length === fiveCards) continue;
    chosen.push(card);
    left -= seconds;
  }
  if (chosen.length > 0) return chosen;
  const [shortest] = [...offered].sort((a, b) => a.seconds - b.seconds);
  return shortest ? [shortest.card] : [];
}

/**
 * Whether a short sitting has time for one more card. The card in hand is never taken away; but none is begun that would last
 * beyond the end.
 */
export const hasTime = (now: Instant, endsAt: Instant, secondsPerReview: number): boolean =>
  later(now, secondsPerReview * 1000) <= endsAt;

/**
 * How many characters are read silently in a second: 238 words of English a minute, each about six with the space behind it
 * (Brysbaert 2019).
 */
const charactersPerSecond = 24;

/**
 * About how long a card takes that was never seen, in seconds: as long as others, or where that is longer, as long as it takes
 * to read all that it says.
 */
export const secondsForNew = (characters: number, seconds: number): number =>
  Math.max(seconds, characters / charactersPerSecond);
