import type { CoverableDeck } from "#app/coverable.ts";
import { questionProblem } from "#app/interviews.ts";
import type { DeckId } from "#model/ids.ts";
import type { AskedTopic, Coverage, Debrief } from "#model/interview.ts";
import { topicsCovered } from "./coverage.ts";

/** A topic while it is told of: what was typed stays when the tick is taken away. */
export type Told = { readonly asked: boolean; readonly question: string };

/** What is told of an interview, as it is typed. */
export type DebriefDraft = {
  readonly went: Debrief["went"];
  readonly topics: ReadonlyMap<string, Told & AskedTopic>;
};

const keyOf = (deck: DeckId, topic: string): string => JSON.stringify([deck, topic]);
const untold: Told = { asked: false, question: "" };

export const debriefDraftOf = (debrief: Debrief | null): DebriefDraft => ({
  went: debrief?.went ?? null,
  topics: new Map(
    debrief?.asked.map((one) => [keyOf(one.deck, one.topic), { ...one, asked: true }]),
  ),
});

export const toldOf = ({ topics }: DebriefDraft, deck: DeckId, topic: string): Told =>
  topics.get(keyOf(deck, topic)) ?? untold;

export function withTold(
  draft: DebriefDraft,
  deck: DeckId,
  topic: string,
  told: Partial<Told>,
): DebriefDraft {
  const before = toldOf(draft, deck, topic);
  const topics = new Map(draft.topics);
  topics.set(keyOf(deck, topic), { ...before, ...told, deck, topic });
  return { ...draft, topics };
}

/** What is to be kept of it. */
export const debriefOf = ({ went, topics }: DebriefDraft): Debrief => ({
  went,
  asked: [...topics.values()]
    .filter(({ asked }) => asked)
    .map(({ deck, topic, question }) => ({ deck, topic, question })),
});

export const toldProblem = ({ asked, question }: Told): string | null =>
  asked ? questionProblem(question) : null;

/** The decks with what of them an interview may have asked, and what it did ask of them besides. */
export function decksToTell(
  covers: readonly Coverage[],
  decks: readonly CoverableDeck[],
  debrief: Debrief | null,
): CoverableDeck[] {
  const asked = debrief?.asked ?? [];
  return decks
    .map((deck) => {
      const covered = topicsCovered(covers, deck);
      const topics = deck.topics.filter(
        (topic) =>
          covered.includes(topic) ||
          asked.some((one) => one.deck === deck.id && one.topic === topic.name),
      );
      return { ...deck, topics };
    })
    .filter(({ topics }) => topics.length > 0);
}
