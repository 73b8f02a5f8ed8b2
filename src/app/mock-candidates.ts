import { strengthsOf } from "#insight/strength.ts";
import { isKnown } from "#insight/weakest.ts";
import type { Card } from "#model/card.ts";
import { type DeckId, type NoteId, noteOf } from "#model/ids.ts";
import { type Content, contentOf, type Note, pointsIn } from "#model/note.ts";
import type { MockCandidate } from "#plan/mock-draw.ts";
import { cardsOfTopic } from "#store/cards.ts";
import { notesById } from "#store/decks.ts";
import { listMocks } from "#store/mocks.ts";
import { topicRollUps } from "#store/roll-ups.ts";
import { readSettings } from "#store/settings.ts";
import { type Rehearse, todayOf } from "./rehearse.ts";
import { shuffledPositions } from "./shuffle.ts";

/** So many topics, and cards of each, are looked at: enough for an hour, whatever the size of the decks. */
const [mostTopics, mostOfTopic] = [40, 25];

/** What the last so many mock interviews asked is not asked again while there is anything else. */
const recentMocks = 3;

/** What a mock interview about some decks could ask. Of large decks it is a part, taken by chance. */
export async function readMockCandidates(
  app: Rehearse,
  decks: readonly DeckId[],
): Promise<MockCandidate[]> {
  const { db, environment } = app;
  const [settings, rows, recent] = await Promise.all([
    readSettings(db),
    topicRollUps(db),
    readRecentNotes(app),
  ]);
  const { topics } = strengthsOf(rows, todayOf(app, settings));
  const meant = some(
    topics.filter(({ deck, cards }) => cards > 0 && decks.includes(deck)),
    mostTopics,
    environment.random,
  );
  const found = await Promise.all(
    meant.map(async (each) => {
      const cards = (await cardsOfTopic(db, each.deck, each.topic)).filter(isAskedWhole);
      const low = isKnown(each) ? (each.share?.low ?? null) : null;
      return some(cards, mostOfTopic, environment.random).map((card) => ({ card, low }));
    }),
  );
  const all = found.flat();
  const notes = await notesById(db, [...new Set(all.map(({ card }) => card.note))]);
  const byId = new Map(notes.map((note) => [note.id, note]));
  return all.flatMap(({ card, low }) => {
    const note = byId.get(card.note);
    return note ? [candidateOf(card, note, low, recent)] : [];
  });
}

/** The card that asks for the whole of what its note says; others ask for a part, or to be told what is wrong. */
const isAskedWhole = ({ face }: Card): boolean => face === "recall" || face === "fix";

function candidateOf(
  card: Card,
  note: Note,
  low: number | null,
  recent: ReadonlySet<NoteId>,
): MockCandidate {
  const content = contentOf(note);
  return {
    card,
    kind: content.kind,
    points: pointsIn(content).length,
    followUps: followUpsIn(content),
    low,
    isRecent: recent.has(note.id),
  };
}

const followUpsIn = (content: Content): readonly string[] =>
  content.kind === "question" ? (content.followUps ?? []) : [];

async function readRecentNotes({ db }: Rehearse): Promise<Set<NoteId>> {
  const mocks = (await listMocks(db)).slice(0, recentMocks);
  return new Set(
    mocks.flatMap(({ questions, answers }) =>
      questions
        .slice(0, answers.length)
        .flatMap((question) => (question.from === "deck" ? [noteOf(question.card)] : [])),
    ),
  );
}

const some = <Each>(all: readonly Each[], most: number, random: () => number): Each[] =>
  all.length <= most
    ? [...all]
    : shuffledPositions(all.length, random)
        .slice(0, most)
        .flatMap((at) => all[at] ?? []);
