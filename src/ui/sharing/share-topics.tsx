import { Link } from "wouter";
import { askedWithGaps, type DeckPreview, type PreviewedNote } from "#app/guide-preview.ts";
import type { TwinNote } from "#app/twins.ts";
import { cardPath } from "#ui/parts/card-path.ts";
import { counted } from "#ui/parts/counted.ts";
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
              {notes.length}
              <span className="visually-hidden"> {notes.length === 1 ? "note" : "notes"}</span>
            </span>
          </summary>
          <ul>
            {notes.map((note) => (
              <NoteToPreview key={note.id} note={note} twin={twins.get(note.id) ?? null} />
            ))}
          </ul>
        </details>
      ))}
      {shown < count && (
        <p className="hint">And {counted(count - shown, "more note", "more notes")}.</p>
      )}
    </div>
  );
}

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
  return lettersOf(twin.says) === lettersOf(asked) ? (
    <p className="hint" dir="auto">
      You have <Link href={cardPath(twin.card)}>the same</Link> in {twin.deck.title}
    </p>
  ) : (
    <p className="hint" dir="auto">
      You have nearly the same in {twin.deck.title}:{" "}
      <Link href={cardPath(twin.card)}>{twin.says}</Link>
    </p>
  );
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
