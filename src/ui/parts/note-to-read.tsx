import type { ReadableNote } from "#app/decks.ts";
import { Disputed } from "./disputed.tsx";
import "./note-to-read.css";

/** A note in a deck that is read: the prompt, and the answer for those who open it. A fact is read as it stands. */
export function NoteToRead({ note }: { note: ReadableNote }) {
  const { ask, disputed } = note;
  if (ask.points.length === 0 && disputed.length === 0) {
    return (
      <p className="note fact" dir="auto">
        {ask.prompt}
      </p>
    );
  }
  return (
    <details className="note">
      <summary>
        <span className="note-prompt" dir="auto">
          {ask.prompt}
        </span>
        {disputed.length > 0 && <span className="note-disputed">Disputed</span>}
      </summary>
      <NoteAnswer note={note} />
    </details>
  );
}

function NoteAnswer({ note: { ask, disputed, section } }: { note: ReadableNote }) {
  const Points = ask.inOrder ? "ol" : "ul";
  return (
    <div className="note-answer">
      {ask.points.length > 0 && (
        <>
          <p className="hint">{ask.task}</p>
          <Points>
            {ask.points.map((point) => (
              <li key={point} dir="auto">
                {point}
              </li>
            ))}
          </Points>
        </>
      )}
      {ask.alongside && (
        <>
          <p className="hint">{ask.alongside.label}</p>
          <ul>
            {ask.alongside.lines.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </>
      )}
      {disputed.length > 0 && <Disputed statements={disputed} />}
      {section && (
        <p className="source">
          From <cite dir="auto">{section}</cite>
        </p>
      )}
    </div>
  );
}
