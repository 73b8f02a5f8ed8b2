import type { TopicStrength } from "./strength.ts";

/** So many reviews, of cards on a later day, there must be before a topic is ranked. */
export const leastEvidence = 5;

/** A topic of which so much would be said even at the lower end of its range is not weak. */
const strongFrom = 0.85;

const mostWeak = 5;

/** Whether enough is known of a topic to rank it. */
export const isKnown = ({ share, evidence }: TopicStrength): boolean =>
  share !== null && evidence >= leastEvidence;

/**
 * The weakest topics, the weakest first; five at most. They are ranked by the lower end of their range: what is not surely
 * strong may let a person down. Topics of which too little is known are not among them.
 */
export const weakestOf = (strengths: readonly TopicStrength[]): TopicStrength[] =>
  strengths
    .filter((each) => isKnown(each) && lowOf(each) < strongFrom)
    .sort((a, b) => lowOf(a) - lowOf(b))
    .slice(0, mostWeak);

const lowOf = ({ share }: TopicStrength): number => share?.low ?? 1;
