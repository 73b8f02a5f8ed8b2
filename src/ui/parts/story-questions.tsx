import { useRef } from "react";
import { Link } from "wouter";
import { unlinkNote } from "#app/answers.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { useSearchHits } from "#app/search-hooks.ts";
import type { Answer } from "#model/answer.ts";
import { cardPath } from "./card-path.ts";
import { useDoing } from "./doing.ts";
import { DoneLine } from "./done-line.tsx";
import { StorySearch } from "./story-search.tsx";

type Props = { readonly app: Rehearse; readonly answer: Answer };

/** The questions that an answer answers, and where to find more of them. */
export function StoryQuestions({ app, answer }: Props) {
  const notes = answer.serves.value;
  const read = useSearchHits(app, notes, "");
  const doing = useDoing();
  const line = useRef<HTMLDivElement>(null);
  if (!read) return null;
  return (
    <section className="story-questions" aria-labelledby="story-questions">
      <h2 id="story-questions">Answers these questions</h2>
      {notes.length === 0 && <p className="hint">None yet. Find one below.</p>}
      <ul className="rows">
        {notes.map((note) => {
          const hit = read.hits.get(note);
          const prompt = hit?.prompt.map(({ text }) => text).join("");
          return (
            <li key={note} className="row">
              <span className="row-text" dir="auto">
                {hit?.card && prompt ? <Link href={cardPath(hit.card)}>{prompt}</Link> : prompt}
                {!prompt && "A question that is no longer there"}
              </span>
              <button
                type="button"
                className="button"
                aria-label={`Unlink: ${prompt ?? "a question that is no longer there"}`}
                onClick={() =>
                  doing.act(
                    () => unlinkNote(app, answer.id, note),
                    "Question unlinked.",
                    // The button that was pressed is gone.
                    () => line.current?.focus({ preventScroll: true }),
                  )
                }
              >
                Unlink
              </button>
            </li>
          );
        })}
      </ul>
      <DoneLine doing={doing} ref={line} />
      <StorySearch app={app} answer={answer} />
    </section>
  );
}
