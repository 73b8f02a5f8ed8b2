import { useId, useRef, useState } from "react";
import { useQuestionsFound } from "#app/answer-hooks.ts";
import { linkNote } from "#app/answers.ts";
import { reasonOf } from "#app/reason.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { useSearch } from "#app/search-hooks.ts";
import type { Answer } from "#model/answer.ts";
import type { NoteId } from "#model/ids.ts";
import { useDoing } from "#ui/parts/doing.ts";
import { SearchInput } from "#ui/parts/search-input.tsx";
import { SearchMarked } from "#ui/search/search-marked.tsx";
import { SearchPlace } from "#ui/search/search-place.tsx";
import { say } from "#words/answers.ts";
import { say as sayOfSearch } from "#words/search.ts";

/** So many questions are offered: with another word there are others. */
const most = 8;

const nothing: readonly NoteId[] = [];

type Props = { readonly app: Rehearse; readonly answer: Answer };

/** Finds questions and pitfalls by what they say, to be answered too. */
export function StorySearch({ app, answer }: Props) {
  const id = useId();
  const [typed, type] = useState("");
  const view = useSearch(app, typed);
  const { problem, act } = useDoing();
  const field = useRef<HTMLInputElement>(null);
  const isEmpty = typed.trim() === "";
  const found = isEmpty ? nothing : (view.found?.notes ?? nothing);
  const read = useQuestionsFound(app, found, view.found?.typed ?? "", answer.serves.value, most);
  const isReady = view.progress?.isReady === true && view.found?.typed === typed;
  return (
    <div className="story-search">
      <search className="form-field">
        <label htmlFor={id}>{say("findQuestion")}</label>
        <SearchInput
          id={id}
          ref={field}
          value={typed}
          onChange={({ target }) => type(target.value)}
        />
      </search>
      {view.problem && (
        <p className="problem" role="alert">
          {sayOfSearch("notWorking", { reason: reasonOf(view.problem, "type again") })}
        </p>
      )}
      <p role="status" className="fine-print">
        {!isEmpty && isReady && read?.ids.length === 0 && say("noOther")}
      </p>
      {!isEmpty && read && (
        <ul className="rows">
          {[...read.hits.values()].map((hit) => (
            <li key={hit.id} className="row">
              <span className="row-text">
                <span dir="auto">
                  <SearchMarked pieces={hit.prompt} />
                </span>
                <span className="fine-print">
                  <SearchPlace hit={hit} />
                </span>
              </span>
              <button
                type="button"
                className="button"
                aria-label={say("linkThat", {
                  question: hit.prompt.map(({ text }) => text).join(""),
                })}
                onClick={() =>
                  act(
                    () => linkNote(app, answer.id, hit.id),
                    say("linked"),
                    // The button that was pressed is gone.
                    () => field.current?.focus({ preventScroll: true }),
                  )
                }
              >
                {say("link")}
              </button>
            </li>
          ))}
        </ul>
      )}
      {problem !== null && (
        <p className="problem" role="alert">
          {say("notChanged", { reason: problem })}
        </p>
      )}
    </div>
  );
}
