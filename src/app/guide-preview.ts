import type { Deck, Guide } from "#model/deck.ts";
import { askedIn, type Content, type Note, pointsIn } from "#model/note.ts";

/** What a page shows of a deck that came whole, before it is kept. */
export type DeckPreview = {
  readonly title: string;
  readonly about: string;
  readonly guide: Guide;
  readonly count: number;
  readonly kinds: readonly (readonly [kind: Content["kind"], count: number])[];
  /** The first notes, by topic. */
  readonly topics: readonly PreviewedTopic[];
};

export type PreviewedTopic = { readonly topic: string; readonly notes: readonly PreviewedNote[] };

export type PreviewedNote = {
  readonly id: string;
  readonly content: Content;
  /** What answers it, in lines. */
  readonly lines: readonly string[];
};

/** So many notes are shown. */
export const mostPreviewed = 500;

export function previewOf({ title, about, guide, notes }: Deck): DeckPreview {
  const kinds = new Map<Content["kind"], number>();
  for (const { content } of notes) kinds.set(content.kind, (kinds.get(content.kind) ?? 0) + 1);
  const topics = new Map<string, PreviewedNote[]>();
  for (const note of notes.slice(0, mostPreviewed)) {
    const others = topics.get(note.topic) ?? [];
    topics.set(note.topic, [...others, previewed(note)]);
  }
  return {
    title,
    about,
    guide,
    count: notes.length,
    kinds: [...kinds],
    topics: [...topics].map(([topic, shown]) => ({ topic, notes: shown })),
  };
}

/** A deck that came whole. */
export type WholeDeck = {
  readonly preview: DeckPreview;
  /** All of it, as JSON. */
  readonly parcel: Blob;
  /** Whether Rehearse wrote it, so that its notes are known by their keys. */
  readonly isOwn: boolean;
  /** What of it could not be read, in sentences. */
  readonly problems: readonly string[];
};

export const wholeDeckOf = (
  deck: Deck,
  isOwn: boolean,
  problems: readonly string[] = [],
): WholeDeck => ({
  preview: previewOf(deck),
  parcel: new Blob([JSON.stringify(deck)]),
  isOwn,
  problems,
});

const previewed = ({ id, content }: Note): PreviewedNote => ({
  id,
  content,
  lines: pointsIn(content),
});

/** What a note asks, with its gaps to be seen. */
export const askedWithGaps = (content: Content): string =>
  askedIn(content).replace(/\{\{(.*?)\}\}/g, "[$1]");
