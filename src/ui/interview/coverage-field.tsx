import { useId } from "react";
import type { CoverableDeck } from "#app/coverable.ts";
import type { Coverage } from "#model/interview.ts";
import { TriStateBox } from "#ui/design/tri-state-box.tsx";
import { say } from "#words/interviews.ts";
import { cardsCovered, everything } from "./coverage.ts";
import { CoverageDeck } from "./coverage-deck.tsx";
import "./coverage-field.css";
import "#ui/design/row.css";

type Props = {
  readonly decks: readonly CoverableDeck[];
  readonly covers: readonly Coverage[];
  readonly problem: string | null;
  readonly onChange: (covers: readonly Coverage[]) => void;
};

/** What an interview covers: decks, or topics of them. */
export function CoverageField({ decks, covers, problem, onChange }: Props) {
  const id = useId();
  const cards = cardsCovered(covers, decks);
  const all = cardsCovered(everything(decks), decks);
  return (
    <fieldset className="coverage" aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend>{say("covers")}</legend>
      {decks.length > 1 && (
        <TriStateBox
          className="coverage-all"
          ticked={cards === all ? true : cards === 0 ? false : null}
          onTick={(ticked) => onChange(ticked ? everything(decks) : [])}
        >
          {say("allDecks")}
        </TriStateBox>
      )}
      <ul className="rows">
        {decks.map((deck) => (
          <CoverageDeck
            key={deck.id}
            deck={deck}
            covers={covers}
            invalid={problem !== null}
            onChange={onChange}
          />
        ))}
      </ul>
      <p role="status" className="coverage-sum">
        {say("cards", { cards })}
      </p>
      {problem && (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
