import type { NotePreview } from "#app/note-preview.ts";
import type { Face } from "#model/note.ts";
import { faceInWords } from "#ui/parts/face-words.ts";
import { say } from "#words/notes.ts";

/** Says which cards a change makes, and which it takes away. */
export const NoteChanges = ({ preview }: { readonly preview: NotePreview }) => (
  <div role="status" className="note-changes">
    {changesInWords(preview).map((line) => (
      <p key={line} dir="auto">
        {line}
      </p>
    ))}
  </div>
);

/** Nothing while a note cannot say this: half a gap is not a gap that goes. */
function changesInWords({ cards, gone, problem }: NotePreview): string[] {
  if (problem !== null) return [];
  const facesThatAre = (is: "new" | "back") =>
    cards.filter((card) => card.is === is).map(({ face }) => face);
  const [added, back] = [facesThatAre("new"), facesThatAre("back")];
  return [
    ...(added.length > 0
      ? [say("newCards", { cards: added.length, faces: facesInWords(added) })]
      : []),
    ...(back.length > 0 ? [say("askedAgain", { faces: facesInWords(back) })] : []),
    ...(gone.length > 0 ? [say("askedNoMore", { faces: facesInWords(gone) })] : []),
  ];
}

const facesInWords = (faces: readonly Face[]): string => faces.map(faceInWords).join(", ");
