import { useRef } from "react";
import { Link } from "wouter";
import { unlinkNote } from "#app/answers.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { useSearchHits } from "#app/search-hooks.ts";
import type { Answer } from "#model/answer.ts";
import { cardPath } from "#ui/parts/card-path.ts";
import { useDoing } from "#ui/parts/doing.ts";
import { StorySearch } from "./story-search.tsx";

type Props = { readonly app: Rehearse; readonly answer: Answer };

/** The questions that an answer answers, and where to find more of them. */
export function StoryQuestions({ app, answer }: Props) {
  const notes = answer.serves.value;
  const read = useSearchHits(app, notes, "");
  const { problem, act } = useDoing();
  const heading = useRef<HTMLHeadingElement>(null);
  if (!read) return null;
  return (
    <section className="story-questions" aria-labelledby="story-questions">
      <h2 id="story-questions" ref={heading} tabIndex={-1}>
        Answers these questions
      </h2>
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
                  act(
                    () => unlinkNote(app, answer.id, note),
                    "Question unlinked.",
                    // The button that was pressed is gone.
                    () => heading.current?.focus({ preventScroll: true }),
                  )
                }
              >
                Unlink
              </button>
            </li>
          );
        })}
      </ul>
      {problem !== null && (
        <p className="problem" role="alert">
          Nothing was changed: {problem}
        </p>
      )}
      <StorySearch app={app} answer={answer} />
    </section>
  );
}
