import { storyParts } from "#app/answer-words.ts";
import type { Words } from "#model/answer.ts";
import { say } from "#words/answers.ts";

/** What an answer says, to be read. */
export function MyAnswerWords({ words }: { readonly words: Words }) {
  if (words.form === "plain")
    return (
      <p className="my-answer-text" dir="auto">
        {words.text}
      </p>
    );
  const told = storyParts.filter((part) => words[part].trim() !== "");
  return (
    <dl className="my-answer-story">
      {told.map((part) => (
        <div key={part}>
          <dt>{say(part)}</dt>
          <dd className="my-answer-text" dir="auto">
            {words[part]}
          </dd>
        </div>
      ))}
    </dl>
  );
}
