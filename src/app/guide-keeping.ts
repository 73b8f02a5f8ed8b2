import { backUp } from "./backups.ts";
import { inDataWorker, type Watch } from "./data-work.ts";
import type { KeptProposal, Proposal, ReadGuide } from "./guide-proposals.ts";
import { backUpSoon } from "./housekeeping.ts";
import type { Rehearse } from "./rehearse.ts";

export type { Proposal } from "./guide-proposals.ts";

/** What keeping these notes would do. Nothing is stored. */
export const proposeDeck = (
  app: Rehearse,
  { title, notes }: ReadGuide,
  watch?: Watch,
): Promise<Proposal> =>
  inDataWorker(app, "propose deck", { guide: { title, notes }, now: app.environment.now() }, watch);

/** The part of the time that a backup of what is here takes. */
const backingUp = 0.2;

/**
 * Stores what was proposed, in one transaction. What was there before is backed up first, where there is a place for it.
 *
 * @throws AbortError when it was stopped: then nothing was stored, unless all had been just before
 */
export async function keepDeck(
  app: Rehearse,
  { deck, changed }: KeptProposal,
  { onProgress = () => {}, stop }: Watch = {},
): Promise<void> {
  await backUp(app, "import", { onProgress: (share) => onProgress(backingUp * share), stop });
  await inDataWorker(
    app,
    "keep deck",
    { deck, changed },
    {
      onProgress: (share) => onProgress(backingUp + (1 - backingUp) * share),
      stop,
    },
  );
  backUpSoon(app);
}
