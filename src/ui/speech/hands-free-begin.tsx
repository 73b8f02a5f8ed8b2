import { Link } from "wouter";
import { useDeckLanguages } from "#app/deck-language-hooks.ts";
import { type HandsFreeWays, handsFreeWays, thinkTimes } from "#app/hands-free-ways.ts";
import { usePreference } from "#app/preference.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { useVoices } from "#app/speech-hooks.ts";
import { voicesOf } from "#app/speech-voices.ts";
import { Choice } from "#ui/design/choice.tsx";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { say } from "#words/speech.ts";
import { HandsFreeHelp } from "./hands-free-help.tsx";
import { voiceProblem } from "./speech-words.ts";

type Props = {
  readonly app: Rehearse;
  readonly title: string;
  readonly onBegin: () => void;
};

const untilTap = "tap";

const times = (): Record<`${number}` | typeof untilTap, string> => ({
  10: say("seconds", { seconds: 10 }),
  20: say("seconds", { seconds: 20 }),
  30: say("seconds", { seconds: 30 }),
  60: say("minutes", { minutes: 1 }),
  120: say("minutes", { minutes: 2 }),
  [untilTap]: say("untilTap"),
});

/** How one wants to practise by ear, what the taps and keys do, and where it begins. */
export function HandsFreeBegin({ app, title, onBegin }: Props) {
  const ways = usePreference(handsFreeWays);
  const languages = useDeckLanguages(app);
  const voices = useVoices();
  if (!languages) return null;
  const problems = languages.flatMap((language) => voiceProblem(voices, language) ?? []);
  const canHear = languages.some((language) => voicesOf(voices, language).length > 0);
  const change = (changes: Partial<HandsFreeWays>) => handsFreeWays.set({ ...ways, ...changes });
  return (
    <div className="screen hands-free-begin">
      <PageHeading title={title} />
      <p>{say("about")}</p>
      <div role="status">
        {problems.map((problem) => (
          <p key={problem} className="notice">
            {problem}
          </p>
        ))}
      </div>
      {canHear ? (
        <>
          <Choice
            className="hands-free-times"
            legend={say("timeToAnswer")}
            words={times()}
            chosen={ways.thinkSeconds === null ? untilTap : `${ways.thinkSeconds}`}
            onChoose={(chosen) =>
              change({ thinkSeconds: thinkTimes.find((time) => `${time}` === chosen) ?? null })
            }
          />
          <label className="row">
            <input
              type="checkbox"
              checked={ways.readsOwn}
              onChange={({ target }) => change({ readsOwn: target.checked })}
            />
            <span className="row-text">{say("readOwn")}</span>
          </label>
          <button type="button" className="button button-main button-large" onClick={onBegin}>
            {say("begin")}
          </button>
          <HandsFreeHelp />
        </>
      ) : (
        <Link href="/practice" className="button button-main button-large">
          {say("withScreen")}
        </Link>
      )}
    </div>
  );
}
