import type { Card } from "#model/card.ts";
import { addDays, type Day, type DayRules, dayOf } from "#model/day.ts";
import type { CardId, DeckId, NoteId } from "#model/ids.ts";
import { type Interview, isCovered } from "#model/interview.ts";
import type { ActionState, Evidence } from "#model/mine.ts";
import { contentOf, type KeyPoint, type Note, placeOf } from "#model/note.ts";
import type { Instant } from "#model/time.ts";
import { evidenceCards, listActions } from "#store/actions.ts";
import { listDecks } from "#store/decks.ts";
import { listInterviews } from "#store/interviews.ts";
import { atOneMoment } from "#store/moment.ts";
import { readSettings } from "#store/settings.ts";
import { type ChecklistProgress, progressOf } from "./checklist-progress.ts";
import { dayRules, type Rehearse } from "./rehearse.ts";

/** An action, and how far its user is with it. */
export type ChecklistItem = {
  readonly id: NoteId;
  /** Asks for what it is to prove; null where there is no such card. */
  readonly card: CardId | null;
  /** Where that card stands in line, or did before it was introduced. */
  readonly line: number;
  readonly deck: { readonly id: DeckId; readonly title: string };
  readonly topic: string;
  readonly action: string;
  readonly prove: readonly KeyPoint[];
  /** When it is to be done, as its guide has it; null where it does not say. */
  readonly when: string | null;
  readonly state: ActionState;
  readonly evidence: Evidence;
  readonly daysBefore: number | null;
  /** When it is to be done, for which interview; null where no interview ahead covers it, or its user has not said. */
  readonly due: { readonly day: Day; readonly interview: string } | null;
};

export type Checklist = {
  /** By deck and topic, in the order of the decks. */
  readonly items: readonly ChecklistItem[];
  readonly progress: ChecklistProgress;
  /** False where there are more than are read. */
  readonly isAll: boolean;
  readonly today: Day;
};

/** So many actions are read. */
export const mostActions = 1_000;

/**
 * Reads the actions in use.
 *
 * @param before what was read before: the cards of those actions are not read again, and an action of which the same is told is
 *   the same object, so that it need not be drawn anew
 */
export async function readChecklist(app: Rehearse, before?: Checklist): Promise<Checklist> {
  const { db } = app;
  const known = new Map(before?.items.map((item) => [item.id, item]));
  const tables = [db.notes, db.cards, db.decks, db.interviews, db.settings];
  const [{ notes, isAll }, decks, interviews, settings, cards] = await atOneMoment(
    db,
    tables,
    async () => {
      const actions = await listActions(db, mostActions);
      const unknown = actions.notes.map(({ id }) => id).filter((id) => !known.has(id));
      return Promise.all([
        actions,
        listDecks(db),
        listInterviews(db),
        readSettings(db),
        evidenceCards(db, unknown),
      ]);
    },
  );
  const now = app.environment.now();
  const rules = dayRules(app, settings);
  const today = dayOf(now, rules);
  const titles = new Map(decks.map(({ id, title }) => [id, title]));
  const due = dueOf(interviews, now, rules);
  const items = notes.map((note) => {
    const last = known.get(note.id);
    const { card, line } = last ?? placeInLine(cards.get(note.id));
    const item = { ...itemOf(note, titles, due(note)), card, line };
    return last && JSON.stringify(last) === JSON.stringify(item) ? last : item;
  });
  return { items: inOrder(items, decks), progress: progressOf(items, today), isAll, today };
}

/** Reads how far a person is with their actions; null where there are none. */
export async function readChecklistProgress(
  app: Rehearse,
): Promise<{ progress: ChecklistProgress; isAll: boolean; today: Day } | null> {
  const { db } = app;
  const [{ notes, isAll }, interviews, settings] = await atOneMoment(
    db,
    [db.notes, db.interviews, db.settings],
    () => Promise.all([listActions(db, mostActions), listInterviews(db), readSettings(db)]),
  );
  if (notes.length === 0) return null;
  const now = app.environment.now();
  const rules = dayRules(app, settings);
  const today = dayOf(now, rules);
  const due = dueOf(interviews, now, rules);
  const actions = notes.map((note) => ({ state: stateOf(note), due: due(note) }));
  return { progress: progressOf(actions, today), isAll, today };
}

const stateOf = ({ mine }: Note): ActionState => mine?.state?.value ?? "to do";

/** Tells when an action is due: so many days before the next interview that may ask about it. */
function dueOf(
  interviews: readonly Interview[],
  now: Instant,
  rules: DayRules,
): (note: Note) => ChecklistItem["due"] {
  const ahead = interviews.filter(({ at }) => at > now);
  return (note) => {
    const daysBefore = note.mine?.daysBefore?.value ?? null;
    const { deck, topic } = placeOf(note);
    const interview = ahead.find((each) => isCovered(each, deck, topic));
    if (daysBefore === null || !interview) return null;
    return { day: addDays(dayOf(interview.at, rules), -daysBefore), interview: interview.name };
  };
}

const lastInLine = Number.MAX_SAFE_INTEGER;

const placeInLine = (card: Card | undefined): Pick<ChecklistItem, "card" | "line"> => ({
  card: card?.id ?? null,
  line: card?.order ?? lastInLine,
});

/** By deck, and within it by where their topics begin in the line of its cards. */
function inOrder(
  items: readonly ChecklistItem[],
  decks: readonly { readonly id: DeckId }[],
): ChecklistItem[] {
  const deckLine = new Map(decks.map(({ id }, at) => [id, at]));
  const topicOf = ({ deck, topic }: ChecklistItem) => JSON.stringify([deck.id, topic]);
  const begins = new Map<string, number>();
  for (const item of items) {
    const topic = topicOf(item);
    begins.set(topic, Math.min(begins.get(topic) ?? lastInLine, item.line));
  }
  return items
    .map((item) => {
      const [topic, deck] = [topicOf(item), deckLine.get(item.deck.id) ?? lastInLine];
      return { item, key: [deck, begins.get(topic) ?? lastInLine, topic, item.line, item.id] };
    })
    .sort((a, b) => compared(a.key, b.key))
    .map(({ item }) => item);
}

type Key = readonly (string | number)[];

function compared(a: Key, b: Key): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] as string) < (b[at] as string) ? -1 : 1;
}

function itemOf(
  note: Note,
  titles: ReadonlyMap<DeckId, string>,
  due: ChecklistItem["due"],
): Omit<ChecklistItem, "card" | "line"> {
  const { deck, topic } = placeOf(note);
  const content = contentOf(note);
  if (content.kind !== "action") throw new TypeError(`${note.id} is no action`);
  return {
    id: note.id,
    deck: { id: deck, title: titles.get(deck) ?? "" },
    topic,
    action: content.action,
    prove: content.prove,
    when: content.when ?? null,
    state: stateOf(note),
    evidence: note.mine?.evidence?.value ?? { text: "", link: "" },
    daysBefore: note.mine?.daysBefore?.value ?? null,
    due,
  };
}
