import { type ReactNode, useMemo } from "react";
import { type PartChange, type WordRun, wordingChange } from "#app/wording.ts";
import type { Content } from "#model/note.ts";
import { fieldNames } from "#ui/notes/card-draft.ts";
import { say } from "#words/decks.ts";
import "./wording-change.css";

type Props = {
  /** As the deck has it. */
  readonly before: Content;
  /** As its user has worded it. */
  readonly after: Content;
};

/** Compares the deck's words with the user's, word by word. */
export function WordingChange({ before, after }: Props) {
  const parts = useMemo(() => wordingChange(before, after), [before, after]);
  return (
    <section className="wording-change" aria-labelledby="wording-change">
      <h2 id="wording-change">{say("whatChanged")}</h2>
      <p className="hint">{say.rich("aboutMarks", { del, ins })}</p>
      {parts.map(({ part, runs }) => (
        <div key={part}>
          {parts.length > 1 && <p className="hint">{nameOf(after, part)}</p>}
          <p className="wording-runs" dir="auto">
            {runs.map((run, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text keep their order.
              <Run key={at} run={run} />
            ))}
          </p>
        </div>
      ))}
    </section>
  );
}

const del = (text: readonly ReactNode[]): ReactNode => <del key="del">{text}</del>;
const ins = (text: readonly ReactNode[]): ReactNode => <ins key="ins">{text}</ins>;

function Run({ run: { text, is } }: { readonly run: WordRun }) {
  if (is === "kept") return text;
  return is === "added" ? <ins>{text}</ins> : <del>{text}</del>;
}

/** What its field is called, without how it is typed. */
const nameOf = ({ kind }: Content, part: PartChange["part"]): string =>
  (fieldNames(kind)[part] ?? "").replace(/,.*/, "");
