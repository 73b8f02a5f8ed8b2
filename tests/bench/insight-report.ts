import { classOf } from "#insight/review-class.ts";
import type { Estimate } from "#insight/shift.ts";
import { strengthsOf } from "#insight/strength.ts";
import { retrievabilityAfter } from "#memory/retrievability.ts";
import { deckId } from "#model/ids.ts";
import { countsOfCard, periodKey, type TopicRollUp } from "#model/roll-up.ts";
import { addedTo, emptyTally } from "#model/tally.ts";
import { aCard, learned } from "../builders.ts";
import {
  asLogged,
  dayNumbered,
  type Played,
  playTopics,
  type Setting,
} from "./insight-learning.ts";
import { randomFrom } from "./random.mjs";

/** The roll-ups of what was played, as the app keeps them. */
function rollUpsOf({ cards, reviews, truth }: Played): TopicRollUp[] {
  return truth.map((_, topic): TopicRollUp => {
    const own = cards.filter((card) => card.topic === topic);
    const counts = own.map(({ belief }) =>
      countsOfCard(
        aCard("a", {
          memory: learned({
            stability: belief?.stability ?? 1,
            reviewedOn: dayNumbered(belief?.lastDay ?? 0),
            dueOn: dayNumbered((belief?.lastDay ?? 0) + 1),
          }),
        }),
      ),
    );
    return {
      deck: deckId("deck"),
      topic: `${topic}`,
      cards: own.length,
      memories: addedTo(
        emptyTally,
        counts.flatMap((each) => each.memories),
      ),
      due: addedTo(
        emptyTally,
        counts.flatMap((each) => each.due),
      ),
      intervals: addedTo(
        emptyTally,
        counts.flatMap((each) => each.intervals),
      ),
      reviews: addedTo(
        emptyTally,
        reviews
          .filter((review) => review.topic === topic)
          .map((played) => {
            const { before, review } = asLogged(played);
            return [periodKey(review.day, classOf(before, review)), 1] as const;
          }),
      ),
    };
  });
}

/** Other ways to rank topics: the lower, the weaker. */
const rivals: Readonly<Record<string, (played: Played, topic: number) => number>> = {
  "raw success rate": ({ reviews }, topic) => {
    const own = reviews.filter((review) => review.topic === topic);
    return own.filter(({ rating }) => rating !== "again").length / own.length;
  },
  "mean retrievability": ({ cards, today }, topic) => {
    const own = cards.filter((card) => card.topic === topic);
    const sum = own.reduce(
      (all, { belief }) =>
        all + (belief ? retrievabilityAfter(today - belief.lastDay, belief.stability) : 0),
      0,
    );
    return sum / own.length;
  },
  "lapse rate": ({ cards, reviews }, topic) => {
    const lapses = cards.reduce((all, card) => all + (card.topic === topic ? card.lapses : 0), 0);
    return -lapses / reviews.filter((review) => review.topic === topic).length;
  },
};

/** What is promised. */
const leastFirst = 0.8;
const inside = { least: 0.85, most: 0.95 };

type Score = {
  first: Record<string, number>;
  inside: number;
  below: number;
  above: number;
  weakInside: number;
  width: number;
  bias: number;
};

function play(setting: Setting, runs: number, seed: number): Score {
  const score: Score = {
    first: {},
    inside: 0,
    below: 0,
    above: 0,
    weakInside: 0,
    width: 0,
    bias: 0,
  };
  const ranges = runs * setting.topics;
  for (let run = 0; run < runs; run += 1) {
    const played = playTopics(setting, randomFrom(seed + run));
    const shares = strengthsOf(rollUpsOf(played), dayNumbered(played.today)).topics.map(
      ({ share }) => share ?? unknown,
    );
    const count = (name: string, scores: readonly number[]) => {
      const isFirst = scores.indexOf(Math.min(...scores)) === played.weak;
      score.first[name] = (score.first[name] ?? 0) + (isFirst ? 1 / runs : 0);
    };
    count(
      "ours",
      shares.map(({ low }) => low),
    );
    for (const [name, of] of Object.entries(rivals))
      count(
        name,
        played.truth.map((_, topic) => of(played, topic)),
      );
    count("the truth", played.truth);
    for (const [topic, truth] of played.truth.entries()) {
      const { low, middle, high } = shares[topic] as Estimate;
      if (truth < low) score.below += 1 / ranges;
      else if (truth > high) score.above += 1 / ranges;
      else {
        score.inside += 1 / ranges;
        if (topic === played.weak) score.weakInside += 1 / runs;
      }
      score.width += (high - low) / ranges;
      score.bias += (middle - truth) / ranges;
    }
  }
  return score;
}

const unknown: Estimate = { low: 0, middle: 0.5, high: 1 };

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;

/** Plays a setting, prints what came of it, and tells whether all that is promised holds. Seeds are `seed` and those after it. */
export function reportInsight(
  print: (line: string) => void,
  setting: Setting,
  runs: number,
  seed: number,
): boolean {
  const { first, ...score } = play(setting, runs, seed);
  const { topics, cards, reviews, deficit, spread } = setting;
  print(
    `${topics} topics of ${cards} cards, ${reviews} reviews a card, one topic ${100 * deficit} points weaker, the others differ by ${100 * spread}; ${runs} runs`,
  );
  print(
    `  the weak topic is first: ${Object.entries(first)
      .map(([name, part]) => `${name} ${percent(part)}`)
      .join(", ")}`,
  );
  print(
    `  90 % ranges hold the truth in ${percent(score.inside)} (it is below in ${percent(score.below)}, above in ${percent(score.above)}), of the weak topic in ${percent(score.weakInside)}; mean width ${score.width.toFixed(3)}, the middle is too high by ${score.bias.toFixed(3)}`,
  );
  const ours = first.ours ?? 0;
  const beaten = Object.keys(rivals).every((name) => (first[name] ?? 0) < ours);
  return (
    ours >= leastFirst && beaten && score.inside >= inside.least && score.inside <= inside.most
  );
}
