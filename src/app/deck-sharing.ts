import type { DeckFragment } from "#exchange/deck-link.ts";
import type { DeckId } from "#model/ids.ts";
import { inDataWorker, type Watch } from "./data-work.ts";
import type { DeckFormat, DeckInFile } from "./deck-sharing-work.ts";
import type { WholeDeck } from "./guide-whole-decks.ts";
import type { Rehearse } from "./rehearse.ts";

export type { DeckFormat, DeckInFile } from "./deck-sharing-work.ts";

/**
 * A deck as its user reads it, as a file. Nothing that they have said of it for themselves is in it: no answers, no evidence, no
 * findings, no progress.
 *
 * @throws Error when the deck is not there, AbortError when it was stopped
 */
export const deckFile = (
  app: Rehearse,
  deck: DeckId,
  format: DeckFormat,
  watch?: Watch,
): Promise<DeckInFile> => inDataWorker(app, "make deck file", { deck, format }, watch);

/** The part of a link behind # that carries the deck, or why it cannot. */
export const deckLink = (app: Rehearse, deck: DeckId, watch?: Watch): Promise<DeckFragment> =>
  inDataWorker(app, "make deck link", { deck }, watch);

/** The deck that a link carries. Nothing is stored. @throws Error with the reason where it carries none */
export async function deckOfLink(app: Rehearse, text: string, watch?: Watch): Promise<WholeDeck> {
  const found = await inDataWorker(app, "read deck link", { text }, watch);
  if (found.type === "problem") throw new Error(found.problem);
  return found.whole;
}
