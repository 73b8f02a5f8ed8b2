import type { DeckSummary } from "#model/deck.ts";
import type { DeckId } from "#model/ids.ts";
import { setDeckRemoved } from "#store/deck-acts.ts";
import { notesStandingIn } from "#store/search.ts";
import { say } from "#words/guides.ts";
import { backUp } from "./backups.ts";
import { inDataWorker, type Watch } from "./data-work.ts";
import type { DeckVersion } from "./deck-version.ts";
import type { KeptProposal, Proposal, ReadGuide, WantedProposal } from "./guide-proposals.ts";
import type { WholeDeck, WholeProposal } from "./guide-whole-decks.ts";
import { backUpSoon } from "./housekeeping.ts";
import { perform } from "./notes-acts.ts";
import type { Rehearse } from "./rehearse.ts";

export type { Proposal } from "./guide-proposals.ts";
export type { WholeDeck, WholeProposal } from "./guide-whole-decks.ts";

/** What keeping these notes would do. Nothing is stored. */
export const proposeDeck = (
  app: Rehearse,
  { title, notes, lang, beyond = [] }: ReadGuide & Partial<Pick<WantedProposal, "beyond">>,
  watch?: Watch,
): Promise<Proposal> =>
  inDataWorker(
    app,
    "propose deck",
    { guide: { title, notes, ...(lang && { lang }) }, beyond, now: app.environment.now() },
    watch,
  );

/** What keeping a deck that came whole would do. Nothing is stored. */
export const proposeWholeDeck = (
  app: Rehearse,
  { parcel, isOwn }: Pick<WholeDeck, "parcel" | "isOwn">,
  title: string,
  watch?: Watch,
): Promise<WholeProposal> =>
  inDataWorker(
    app,
    "propose whole deck",
    { parcel, isOwn, title, now: app.environment.now() },
    watch,
  );

/**
 * Stores what was proposed, in one transaction. What was there before is backed up first, where there is a place for it.
 *
 * @throws AbortError when it was stopped: then nothing was stored, unless all had been just before
 */
export async function keepDeck(
  app: Rehearse,
  { deck, changed }: KeptProposal,
  watch?: Watch,
): Promise<void> {
  const before = await backedUpFirst(app, watch, (then) =>
    inDataWorker(app, "keep deck", { deck, changed }, then),
  );
  canUndo(app, deck, before);
}

/** The same with a deck that came whole. */
export async function keepWholeDeck(
  app: Rehearse,
  { parcel, isOwn }: Pick<WholeDeck, "parcel" | "isOwn">,
  title: string,
  watch?: Watch,
): Promise<DeckId> {
  const wanted = { parcel, isOwn, title, now: app.environment.now() };
  const kept = await backedUpFirst(app, watch, (then) =>
    inDataWorker(app, "keep whole deck", wanted, then),
  );
  canUndo(app, kept, kept.before);
  return kept.id;
}

/** A new deck that was kept can go again; where it took the place of another version, that one comes back. */
function canUndo(
  app: Rehearse,
  { id, title }: Pick<DeckSummary, "id" | "title">,
  before: DeckVersion | null,
): void {
  const { db, environment } = app;
  if (before) {
    app.undo.add({
      done: say("versionKept", { title }),
      undo: () =>
        inDataWorker(app, "put version back", { version: before, now: environment.now() }),
    });
    return;
  }
  app.undo.add({
    done: say("deckKept", { title }),
    undo: async () => {
      await perform(app, { type: "remove", notes: await notesStandingIn(db, id), removed: true });
      await setDeckRemoved(db, id, true, environment.now());
    },
  });
}

/** The part of the time that a backup of what is here takes. */
const backingUp = 0.2;

async function backedUpFirst<Kept>(
  app: Rehearse,
  { onProgress = () => {}, stop }: Watch = {},
  keep: (watch: Watch) => Promise<Kept>,
): Promise<Kept> {
  await backUp(app, "import", { onProgress: (share) => onProgress(backingUp * share), stop });
  const kept = await keep({
    onProgress: (share) => onProgress(backingUp + (1 - backingUp) * share),
    stop,
  });
  backUpSoon(app);
  return kept;
}
