import { isAskable } from "#model/card.ts";
import type { CardId, MockId } from "#model/ids.ts";
import type { Mock } from "#model/mock.ts";
import { cardsById } from "#store/cards.ts";
import { readMock } from "#store/mocks.ts";
import type { Rehearse } from "./rehearse.ts";

/** What was missed in a mock interview and can be practised: the cards of which the least was said first. */
export async function readMissed({ db }: Rehearse, id: MockId): Promise<CardId[]> {
  const mock = await readMock(db, id);
  const missed = mock ? missedIn(mock) : [];
  const cards = await cardsById(db, missed);
  return cards.filter(isAskable).map((card) => card.id);
}

/** The cards of which some point was missed, by its user's judgement, the least said first. */
export function missedIn({ questions, answers }: Pick<Mock, "questions" | "answers">): CardId[] {
  const missed = questions.flatMap((question, at) => {
    const said = answers[at]?.said;
    return question.from === "deck" && said && said.hit.length < said.of
      ? [{ card: question.card, share: said.hit.length / said.of }]
      : [];
  });
  return missed.sort((a, b) => a.share - b.share).map(({ card }) => card);
}
