import { useRef } from "react";
import { Link } from "wouter";
import { unlinkNote } from "#app/answers.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { useSearchHits } from "#app/search-hooks.ts";
import type { Answer } from "#model/answer.ts";
import { cardPath } from "#ui/parts/card-path.ts";
import { useDoing } from "#ui/parts/doing.ts";
import { say } from "#words/answers.ts";
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
        {say("answersThese")}
      </h2>
      {notes.length === 0 && <p className="hint">{say("noneLinked")}</p>}
      <ul className="rows">
        {notes.map((note) => {
          const hit = read.hits.get(note);
          const prompt = hit?.prompt.map(({ text }) => text).join("");
          return (
            <li key={note} className="row">
              <span className="row-text" dir="auto">
                {hit?.card && prompt ? <Link href={cardPath(hit.card)}>{prompt}</Link> : prompt}
                {!prompt && say("questionGone")}
              </span>
              <button
                type="button"
                className="button"
                aria-label={prompt ? say("unlinkThat", { question: prompt }) : say("unlinkGone")}
                onClick={() =>
                  act(
                    () => unlinkNote(app, answer.id, note),
                    say("unlinked"),
                    // The button that was pressed is gone.
                    () => heading.current?.focus({ preventScroll: true }),
                  )
                }
              >
                {say("unlink")}
              </button>
            </li>
          );
        })}
      </ul>
      {problem !== null && (
        <p className="problem" role="alert">
          {say("notChanged", { reason: problem })}
        </p>
      )}
      <StorySearch app={app} answer={answer} />
    </section>
  );
}
