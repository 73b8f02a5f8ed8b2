import { useId, useState } from "react";
import type { CoverableDeck } from "#app/coverable.ts";
import type { Coverage } from "#model/interview.ts";
import { TriStateBox } from "#ui/design/tri-state-box.tsx";
import { say } from "#words/interviews.ts";
import { cardsOf, topicsCovered, withDeck, withTopic } from "./coverage.ts";

type Props = {
  readonly deck: CoverableDeck;
  readonly covers: readonly Coverage[];
  readonly invalid: boolean;
  readonly onChange: (covers: readonly Coverage[]) => void;
};

/** A deck to be covered, and its topics for those who open it. */
export function CoverageDeck({ deck, covers, invalid, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const covered = topicsCovered(covers, deck);
  const whole = covered.length === deck.topics.length;
  const cards = cardsOf(deck.topics);
  return (
    <li className="coverage-deck">
      <div className="coverage-deck-head">
        <TriStateBox
          className="coverage-deck-label"
          name="covers"
          ticked={whole ? true : covered.length === 0 ? false : null}
          invalid={invalid}
          onTick={(ticked) => onChange(withDeck(covers, deck, ticked))}
        >
          <span className="row-text">
            <span className="coverage-deck-title" dir="auto">
              {deck.title}
            </span>{" "}
            <span className="hint">
              {whole || covered.length === 0
                ? say("cards", { cards })
                : say("someCards", { some: cardsOf(covered), cards })}
            </span>
          </span>
        </TriStateBox>
        <button
          type="button"
          className="coverage-open"
          aria-expanded={open}
          aria-controls={id}
          aria-label={say("topicsOf", { deck: deck.title })}
          onClick={() => setOpen(!open)}
        />
      </div>
      <ul id={id} className="coverage-topics" hidden={!open}>
        {deck.topics.map(({ name, cards: count }) => (
          <li key={name}>
            <label className="coverage-topic">
              <input
                type="checkbox"
                checked={covered.some((topic) => topic.name === name)}
                onChange={({ target }) => onChange(withTopic(covers, deck, name, target.checked))}
              />
              <span className="row-text" dir="auto">
                {name}
              </span>{" "}
              <span className="hint">{say("cards", { cards: count })}</span>
            </label>
          </li>
        ))}
      </ul>
    </li>
  );
}
