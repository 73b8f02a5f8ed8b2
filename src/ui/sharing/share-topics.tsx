import type { ReactNode } from "react";
import { Link } from "wouter";
import { askedWithGaps, type DeckPreview, type PreviewedNote } from "#app/guide-preview.ts";
import type { TwinNote } from "#app/twins.ts";
import { cardPath } from "#ui/parts/card-path.ts";
import { own } from "#ui/parts/message-tags.tsx";
import { say } from "#words/sharing.ts";
import type { Twins } from "./share-twins.ts";

/** Where there are more notes, each topic is opened by itself. */
const mostOpen = 40;

type Props = { readonly preview: DeckPreview; readonly twins: Twins };

/** The notes of a deck that is looked at, by topic. */
export function PreviewTopics({ preview: { count, topics }, twins }: Props) {
  const shown = topics.reduce((sum, { notes }) => sum + notes.length, 0);
  return (
    <div className="draft-sections">
      {topics.map(({ topic, notes }) => (
        <details key={topic} className="draft-section" open={count <= mostOpen}>
          <summary>
            <span className="draft-section-name" dir="auto">
              {topic}
            </span>
            <span className="draft-section-count">
              {say.rich("notesOfTopic", { count: notes.length, hidden })}
            </span>
          </summary>
          <ul>
            {notes.map((note) => (
              <NoteToPreview key={note.id} note={note} twin={twins.get(note.id) ?? null} />
            ))}
          </ul>
        </details>
      ))}
      {shown < count && <p className="hint">{say("moreNotes", { count: count - shown })}</p>}
    </div>
  );
}

const hidden = (text: readonly ReactNode[]): ReactNode => (
  <span key="hidden" className="visually-hidden">
    {text}
  </span>
);

type NoteProps = { readonly note: PreviewedNote; readonly twin: TwinNote | null };

const NoteToPreview = ({ note: { content, lines }, twin }: NoteProps) => (
  <li className="previewed-note">
    <p className="previewed-asked" dir="auto">
      {askedWithGaps(content)}
    </p>
    {lines.length > 0 && (
      <ul dir="auto">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )}
    {twin && <Twin twin={twin} asked={askedWithGaps(content)} />}
  </li>
);

/** What is there already: named where it says the same in other words. */
function Twin({ twin, asked }: { readonly twin: TwinNote; readonly asked: string }) {
  const deck = twin.deck.title;
  const link = (text: readonly ReactNode[]): ReactNode => (
    <Link key="link" href={cardPath(twin.card)} dir="auto">
      {text}
    </Link>
  );
  return (
    <p className="hint">
      {lettersOf(twin.says) === lettersOf(asked)
        ? say.rich("theSame", { deck, own, link })
        : say.rich("nearlyTheSame", { deck, says: twin.says, own, link })}
    </p>
  );
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
