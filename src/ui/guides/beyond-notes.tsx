import { askedWithGaps } from "#app/guide-preview.ts";
import { contentOf, type Note, pointsIn } from "#model/note.ts";
import { useLanguage } from "#ui/parts/language.tsx";
import { TextList } from "#ui/parts/text-list.tsx";
import { WithFormulas } from "#ui/parts/with-formulas.tsx";
import { say } from "#words/guides.ts";
import { countedByKind } from "./kind-words.ts";
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
      <summary>{say("keptAsTheyAre", { kinds: kindsInWords(notes) })}</summary>
      <p className="hint">{say("editLater")}</p>
      <label className="row">
        <input
          type="checkbox"
          checked={isKeeping}
          onChange={({ target }) => onKeep(target.checked)}
        />
        <span className="row-text">{say("keepToo")}</span>
      </label>
      <ul>
        {notes.slice(0, most).map((note) => (
          <li key={note.id}>
            <Shown note={note} />
          </li>
        ))}
      </ul>
      {notes.length > most && (
        <p className="hint">{say("moreNotes", { notes: notes.length - most })}</p>
      )}
    </details>
  );
}

function Shown({ note }: { readonly note: Note }) {
  const content = contentOf(note);
  const items = pointsIn(content);
  const lang = useLanguage();
  return (
    <>
      <p dir="auto" lang={lang}>
        <WithFormulas text={askedWithGaps(content)} />
      </p>
      {items.length > 0 && <TextList texts={items} inOrder />}
    </>
  );
}

/** "2 facts, 1 sequence". */
const kindsInWords = (notes: readonly Note[]): string =>
  countedByKind(notes.map((note) => contentOf(note).kind));
