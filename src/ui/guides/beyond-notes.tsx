import { askedWithGaps } from "#app/guide-preview.ts";
import { contentOf, type Note, pointsIn } from "#model/note.ts";
import { counted } from "#ui/parts/counted.ts";
import { WithFormulas } from "#ui/parts/with-formulas.tsx";
import "./beyond-notes.css";

type Props = {
  readonly notes: readonly Note[];
  readonly isKeeping: boolean;
  readonly onKeep: (isKeeping: boolean) => void;
};

/** So many are shown. */
const most = 200;

/** Facts and sequences of what was read, which are kept as they are, or left. */
export function BeyondNotes({ notes, isKeeping, onKeep }: Props) {
  if (notes.length === 0) return null;
  return (
    <details className="draft-section left-out beyond-notes" open={notes.length <= 10}>
      <summary>Kept as they are: {kindsInWords(notes)}</summary>
      <p className="hint">You can edit them once the deck is kept.</p>
      <label className="row">
        <input
          type="checkbox"
          checked={isKeeping}
          onChange={({ target }) => onKeep(target.checked)}
        />
        <span className="row-text">Keep them too</span>
      </label>
      <ul>
        {notes.slice(0, most).map((note) => (
          <li key={note.id}>
            <Shown note={note} />
          </li>
        ))}
      </ul>
      {notes.length > most && (
        <p className="hint">And {counted(notes.length - most, "more note")}.</p>
      )}
    </details>
  );
}

function Shown({ note }: { readonly note: Note }) {
  const content = contentOf(note);
  const items = pointsIn(content);
  return (
    <>
      <p dir="auto">
        <WithFormulas text={askedWithGaps(content)} />
      </p>
      {items.length > 0 && (
        <ol dir="auto">
          {items.map((item) => (
            <li key={item}>
              <WithFormulas text={item} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** "2 facts, 1 sequence". */
function kindsInWords(notes: readonly Note[]): string {
  const kinds = new Map<string, number>();
  for (const note of notes) {
    const { kind } = contentOf(note);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [...kinds].map(([kind, count]) => counted(count, kind)).join(", ");
}
