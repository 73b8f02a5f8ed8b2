import type { FollowUp, MockQuestion, MockStyle } from "#model/mock.ts";
import { drawn, isWeak, keyOf, type MockCandidate, preferred } from "./mock-draw.ts";
import { answerMinutes, followUpMinutes, frameOf, minutesForDecks } from "./mock-length.ts";
import { interleaveTopics } from "./order.ts";

export type MockWish = {
  readonly style: MockStyle;
  readonly minutes: number;
  /** What may be asked. Of a note only one card is, however many are here. */
  readonly candidates: readonly MockCandidate[];
  /** Gives a number from 0 (included) to 1. */
  readonly random: () => number;
};

type Chosen = { readonly candidate: MockCandidate; readonly followUps: readonly FollowUp[] };

/** A recruiter asks what can be said in a breath or two. */
const shortAnswer = 4;
const mostFollowUps = 2;
/** Of so many points one can ask which matters most without saying what they are. */
const pointsToWeigh = 3;

/**
 * What a mock interview asks, in order: an opener, from the decks what fits the minutes, and a closer. No note comes twice. Weak
 * topics are favoured, but each third question is of another one, so that it stays an interview and does not become a trial.
 * What the last mock interviews asked comes only where nothing else is left.
 *
 * Only questions are asked, and by a panel pitfalls, as a situation to be solved: in an interview nobody has a gap filled in or
 * steps put in order, and an action is a thing to be done rather than to be told.
 */
export function chooseMock(wish: MockWish): MockQuestion[] {
  const { first, last } = frameOf(wish.style, wish.minutes);
  const standing = (asks: (typeof first)[number]): MockQuestion => ({ from: "interviewer", asks });
  return [...first.map(standing), ...arranged(drawAll(wish)).map(asked), ...last.map(standing)];
}

function drawAll({ style, minutes, candidates, random }: MockWish): Chosen[] {
  const chosen: Chosen[] = [];
  const times = new Map<string, number>();
  let pool = candidates.filter(({ kind }) => isAsked(kind, style));
  let left = minutesForDecks(style, minutes);
  while (left >= answerMinutes) {
    const candidate = drawn(wanted(pool, style, chosen.length), times, random);
    if (!candidate) break;
    const followUps = style === "panel" ? followUpsTo(candidate, left - answerMinutes) : [];
    chosen.push({ candidate, followUps });
    times.set(keyOf(candidate), 1 + (times.get(keyOf(candidate)) ?? 0));
    pool = pool.filter(({ card }) => card.note !== candidate.card.note);
    left -= answerMinutes + followUpMinutes * followUps.length;
  }
  return chosen;
}

/** Whether such a note can be asked about. A recruiter knows none of a job's pitfalls. */
export const isAsked = (kind: MockCandidate["kind"], style: MockStyle): boolean =>
  kind === "question" || (kind === "pitfall" && style === "panel");

/** What the next question is drawn from: `count` were drawn before it. */
function wanted(
  pool: readonly MockCandidate[],
  style: MockStyle,
  count: number,
): readonly MockCandidate[] {
  const fresh = preferred(pool, ({ isRecent }) => !isRecent);
  const kind =
    style === "screen"
      ? preferred(fresh, ({ points }) => points <= shortAnswer)
      : count % 3 === 1
        ? fresh
        : preferred(fresh, (each) => each.kind === "question");
  return count % 3 === 2 ? preferred(kind, (each) => !isWeak(each)) : kind;
}

/** Its author's, and where there are none the one that gives no answer away. */
function followUpsTo({ followUps, points }: MockCandidate, minutes: number): FollowUp[] {
  const most = Math.min(mostFollowUps, Math.floor(minutes / followUpMinutes));
  const written = followUps.map((says): FollowUp => ({ by: "deck", says }));
  const own: FollowUp[] = points >= pointsToWeigh ? [{ by: "interviewer" }] : [];
  return (written.length > 0 ? written : own).slice(0, most);
}

/** The easiest first, so that one gets into one's stride; then topics take turns. */
function arranged(chosen: readonly Chosen[]): Chosen[] {
  const strengthOf = ({ candidate }: Chosen) => candidate.low ?? 0;
  const [easiest, ...others] = [...chosen].sort((a, b) => strengthOf(b) - strengthOf(a));
  if (!easiest) return [];
  const inDrawn = chosen.filter((each) => others.includes(each));
  const turns = [easiest, ...inDrawn].map((each) => ({ each, topic: keyOf(each.candidate) }));
  return interleaveTopics(turns).map(({ each }) => each);
}

const asked = ({ candidate: { card }, followUps }: Chosen): MockQuestion => ({
  from: "deck",
  card: card.id,
  topic: { deck: card.deck, topic: card.topic },
  followUps,
});

/** How many people sit on a panel at most. */
const mostInterviewers = 3;

/** Which interviewer asks each question, from 1: each has topics of their own. The first one opens and closes. */
export function interviewersOf(questions: readonly MockQuestion[]): number[] {
  const seats = new Map<string, number>();
  return questions.map((question) => {
    if (question.from === "interviewer") return 1;
    const topic = `${question.topic.deck}\n${question.topic.topic}`;
    const seat = seats.get(topic) ?? 1 + (seats.size % mostInterviewers);
    seats.set(topic, seat);
    return seat;
  });
}
