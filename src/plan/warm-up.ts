import { retrievability } from "#memory/retrievability.ts";
import type { CardId, NoteId } from "#model/ids.ts";
import type { Instant } from "#model/time.ts";
import type { AgendaCard } from "./agenda.ts";
import { reviewsIn } from "./effort.ts";

/** How long a warm-up takes at most, in minutes: it is to wake what is there, not to tire. */
const warmUpMinutes = 10;
/** How many of their own stories a person is asked for at the end of it. */
const mostStories = 3;

/** What was practised already on the day of the interview, and how fast. */
export type Morning = {
  readonly usedMinutes: number;
  readonly secondsPerReview: number;
  readonly notesReviewedToday: ReadonlySet<NoteId>;
};

/**
 * What to go through on the day of an interview: the cards most likely to slip first, one of each note, then the person's
 * own stories. Nothing new is begun on such a day, unless there is nothing else.
 */
export function warmUp(
  cards: readonly AgendaCard[],
  at: Instant,
  { usedMinutes, secondsPerReview, notesReviewedToday }: Morning,
): CardId[] {
  const room = Math.floor(reviewsIn(warmUpMinutes - usedMinutes, secondsPerReview));
  const recall = new Map(cards.map((card) => [card, retrievability(card.memory, at)]));
  const seen = cards
    .filter((card) => recall.get(card) !== null)
    .sort((a, b) => (recall.get(a) ?? 0) - (recall.get(b) ?? 0) || (a.id < b.id ? -1 : 1));
  const taken = new Set(notesReviewedToday);
  const chosen = (seen.length > 0 ? seen : cards).filter(
    ({ note }) => !taken.has(note) && taken.add(note),
  );
  const stories = chosen.filter(({ isStory }) => isStory).slice(0, Math.min(mostStories, room));
  const others = chosen.filter(({ isStory }) => !isStory).slice(0, room - stories.length);
  return [...others, ...stories].map(({ id }) => id);
}
