import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import type { CoverableDeck } from "#app/coverable.ts";
import { saveDebrief, unnamed } from "#app/interviews.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Debrief, Interview } from "#model/interview.ts";
import { Choice } from "#ui/design/choice.tsx";
import { useActing } from "#ui/parts/acting.ts";
import { say } from "#words/interviews.ts";
import { AskedField } from "./asked-field.tsx";
import { debriefDraftOf, debriefOf, decksToTell } from "./debrief-draft.ts";
import "./interview-form.css";

type Props = {
  readonly app: Rehearse;
  readonly interview: Interview;
  readonly decks: readonly CoverableDeck[];
};

const ways = (): Record<NonNullable<Debrief["went"]>, string> => ({
  well: say("well"),
  mixed: say("mixed"),
  badly: say("badly"),
});
const nothing: Debrief = { went: null, asked: [] };

/** So many topics are shown at once; of more, those of the decks that are opened. */
const fewTopics = 12;

/** How an interview went, and what was asked in it. */
export function DebriefForm({ app, interview, decks }: Props) {
  const [, navigate] = useLocation();
  const [draft, setDraft] = useState(() => debriefDraftOf(interview.debrief));
  const { isBusy, problem, act } = useActing();
  const toTell = decksToTell(interview.covers, decks, interview.debrief);
  const topics = toTell.reduce((sum, deck) => sum + deck.topics.length, 0);
  const told = interview.debrief?.went != null || (interview.debrief?.asked.length ?? 0) > 0;

  const keep = (debrief: Debrief) =>
    act(async () => {
      await saveDebrief(app, interview.id, debrief);
      navigate("/");
    });
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = event.currentTarget.querySelector<HTMLElement>("[aria-invalid=true]");
    if (wrong) wrong.focus();
    else keep(debriefOf(draft));
  };
  return (
    <form className="interview-form" noValidate onSubmit={save}>
      <Choice
        className="went"
        legend={
          interview.name === unnamed
            ? say("howWentUnnamed")
            : say("howWent", { name: interview.name })
        }
        words={ways()}
        chosen={draft.went}
        onChoose={(went) => setDraft({ ...draft, went })}
      />
      {toTell.length > 0 && (
        <fieldset>
          <legend>{say("whatAsked")}</legend>
          <p className="hint asked-about">{say("aboutAsked")}</p>
          {toTell.map((deck) => (
            <AskedField
              key={deck.id}
              deck={deck}
              draft={draft}
              startsOpen={topics <= fewTopics}
              onTell={setDraft}
            />
          ))}
        </fieldset>
      )}
      <div role="alert">
        {problem !== null && <p className="problem">{say("notSavedTyped", { reason: problem })}</p>}
      </div>
      <div className="form-buttons">
        {!told && (
          <button type="button" className="button" onClick={() => keep(nothing)}>
            {say("ratherNot")}
          </button>
        )}
        <button type="submit" className="button button-main" aria-disabled={isBusy}>
          {say("save")}
        </button>
      </div>
    </form>
  );
}
