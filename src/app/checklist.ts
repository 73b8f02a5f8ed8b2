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

/** Reads the actions in use. */
export async function readChecklist(app: Rehearse): Promise<Checklist> {
  const { db } = app;
  const tables = [db.notes, db.cards, db.decks, db.interviews, db.settings];
  const [{ notes, isAll }, decks, interviews, settings, cards] = await atOneMoment(
    db,
    tables,
    async () => {
      const actions = await listActions(db, mostActions);
      return Promise.all([
        actions,
        listDecks(db),
        listInterviews(db),
        readSettings(db),
        evidenceCards(
          db,
          actions.notes.map(({ id }) => id),
        ),
      ]);
    },
  );
  const now = app.environment.now();
  const rules = dayRules(app, settings);
  const today = dayOf(now, rules);
  const line = new Map(decks.map(({ id }, at) => [id, at]));
  const titles = new Map(decks.map(({ id, title }) => [id, title]));
  const due = dueOf(interviews, now, rules);
  const items = inOrder(notes, line, cards).map((note) =>
    itemOf(note, cards.get(note.id)?.id ?? null, titles, due(note)),
  );
  return { items, progress: progressOf(items, today), isAll, today };
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

/** By deck, and within it by where their topics begin in the line of its cards. */
function inOrder(
  notes: readonly Note[],
  decks: ReadonlyMap<DeckId, number>,
  cards: ReadonlyMap<NoteId, Card>,
): Note[] {
  const last = Number.MAX_SAFE_INTEGER;
  const lineOf = ({ id }: Note) => cards.get(id)?.order ?? last;
  const groupOf = (note: Note) => JSON.stringify(Object.values(placeOf(note)));
  const begins = new Map<string, number>();
  for (const note of notes) {
    const group = groupOf(note);
    begins.set(group, Math.min(begins.get(group) ?? last, lineOf(note)));
  }
  const keyOf = (note: Note) => ({
    deck: decks.get(placeOf(note).deck) ?? last,
    topic: begins.get(groupOf(note)) ?? last,
    group: groupOf(note),
    line: lineOf(note),
  });
  return notes
    .map((note) => ({ note, key: keyOf(note) }))
    .sort(
      ({ key: a, note: one }, { key: b, note: other }) =>
        a.deck - b.deck ||
        a.topic - b.topic ||
        compared(a.group, b.group) ||
        a.line - b.line ||
        compared(one.id, other.id),
    )
    .map(({ note }) => note);
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function itemOf(
  note: Note,
  card: CardId | null,
  titles: ReadonlyMap<DeckId, string>,
  due: ChecklistItem["due"],
): ChecklistItem {
  const { deck, topic } = placeOf(note);
  const content = contentOf(note);
  if (content.kind !== "action") throw new TypeError(`${note.id} is no action`);
  return {
    id: note.id,
    card,
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
