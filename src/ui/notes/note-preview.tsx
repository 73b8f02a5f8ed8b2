import { memo } from "react";
import type { NotePreview as Preview, PreviewedCard } from "#app/note-preview.ts";
import { Markdown } from "#ui/parts/markdown.tsx";
import { WithFormulas } from "#ui/parts/with-formulas.tsx";
import { GivenPoints } from "#ui/practice/given-points.tsx";
import { WholeAnswer } from "#ui/practice/whole-answer.tsx";
import { say } from "#words/notes.ts";
import "./note-preview.css";

type Props = {
  readonly preview: Preview;
  /** Where the note is there already, new cards are marked. */
  readonly isKnown: boolean;
  readonly Heading: "h2" | "h3";
};

/** The cards of a note as they will be asked, while it is typed. */
export const NotePreview = memo(function NotePreview({ preview, isKnown, Heading }: Props) {
  return (
    <section className="note-preview">
      <Heading>{say("howAsked")}</Heading>
      {preview.cards.length === 0 && <p className="hint">{say("cardsHere")}</p>}
      <ul>
        {preview.cards.map((card) => (
          <Card key={card.face} card={card} isNew={isKnown && card.is === "new"} />
        ))}
      </ul>
    </section>
  );
});

function Card({ card: { ask }, isNew }: { readonly card: PreviewedCard; readonly isNew: boolean }) {
  return (
    <li>
      <p className="note-preview-task">
        {ask.task}
        {isNew && <span className="note-preview-new">{say("new")}</span>}
      </p>
      <p className="note-preview-prompt" dir="auto">
        <WithFormulas text={ask.prompt} />
      </p>
      {ask.given && <Markdown text={ask.given} />}
      <GivenPoints points={ask.others} />
      {ask.points.length > 0 && (
        <details>
          <summary>{say("itsAnswer")}</summary>
          <Lines lines={ask.points} isNumbered={ask.inOrder} />
          {ask.alongside && (
            <>
              <p className="hint">{ask.alongside.label}</p>
              <Lines lines={ask.alongside.lines} isNumbered={false} />
            </>
          )}
          <WholeAnswer ask={ask} />
        </details>
      )}
    </li>
  );
}

type LinesProps = { readonly lines: readonly string[]; readonly isNumbered: boolean };

function Lines({ lines, isNumbered }: LinesProps) {
  const List = isNumbered ? "ol" : "ul";
  return (
    <List>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: while they are typed, two lines may be the same.
        <li key={at} dir="auto">
          <WithFormulas text={line} />
        </li>
      ))}
    </List>
  );
}
