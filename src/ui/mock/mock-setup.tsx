import { useId, useState } from "react";
import { useLocation } from "wouter";
import { mockMinutes } from "#app/mock-figures.ts";
import type { MockDeck } from "#app/mock-reads.ts";
import { startMock } from "#app/mocks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { DeckId } from "#model/ids.ts";
import type { MockStyle } from "#model/mock.ts";
import { Choice } from "#ui/design/choice.tsx";
import { useActing } from "#ui/parts/acting.ts";
import { say } from "#words/mock.ts";
import { mockUnderWayPath } from "./mock-path.ts";
import { aboutStyle, styleWords } from "./mock-words.ts";
import "#ui/design/field.css";
import "#ui/design/row.css";

type Props = {
  readonly app: Rehearse;
  readonly decks: readonly MockDeck[];
  /** Those that are ticked at first. */
  readonly first: readonly DeckId[];
};

const usualMinutes: Readonly<Record<MockStyle, number>> = { screen: 15, panel: 30 };

/** What its user chooses of a mock interview before it begins. */
export function MockSetup({ app, decks, first }: Props) {
  const [, navigate] = useLocation();
  const id = useId();
  const [style, setStyle] = useState<MockStyle>("screen");
  const [minutes, setMinutes] = useState(usualMinutes.screen);
  const [chosen, setChosen] = useState<ReadonlySet<DeckId>>(new Set(first));
  const { problem, isBusy, act } = useActing();
  const none = chosen.size === 0;
  const choose = (deck: DeckId, isChosen: boolean) =>
    setChosen((before) => new Set([...before, deck].filter((each) => isChosen || each !== deck)));
  const begin = () => {
    if (none) return;
    act(async () => {
      const mock = await startMock(app, { style, minutes, decks: [...chosen] });
      navigate(mockUnderWayPath(mock));
    });
  };
  return (
    <section className="mock-setup" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{say("new")}</h2>
      <div>
        <Choice
          className="mock-choice"
          legend={say("style")}
          words={styleWords()}
          chosen={style}
          onChoose={(value) => {
            setStyle(value);
            setMinutes(usualMinutes[value]);
          }}
        />
        <p className="hint mock-about">{aboutStyle(style)}</p>
      </div>
      <Choice
        className="mock-choice"
        legend={say("minutes")}
        words={minuteWords(style)}
        chosen={String(minutes)}
        onChoose={(value) => setMinutes(Number(value))}
      />
      <details className="mock-decks">
        <summary>{decksInWords(chosen.size, decks.length)}</summary>
        <ul className="rows" aria-label={say("decksToAsk")}>
          {decks.map((deck) => (
            <li key={deck.id}>
              <label className="row" dir="auto">
                <input
                  type="checkbox"
                  checked={chosen.has(deck.id)}
                  onChange={({ target }) => choose(deck.id, target.checked)}
                />
                <span className="row-text" lang={deck.language}>
                  {deck.title}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
      <p role="status" className="hint mock-none">
        {none && say("chooseDeck")}
      </p>
      <div role="alert">
        {problem !== null && <p className="problem">{say("notBegun", { reason: problem })}</p>}
      </div>
      <button
        type="button"
        className="button button-main button-large"
        aria-disabled={none || isBusy}
        onClick={begin}
      >
        {say("begin")}
      </button>
      <p className="fine-print">{say("aboutBeginning")}</p>
    </section>
  );
}

const minuteWords = (style: MockStyle): Record<string, string> =>
  Object.fromEntries(mockMinutes[style].map((each) => [String(each), String(each)]));

const decksInWords = (chosen: number, all: number): string =>
  chosen < all ? say("asksFromSome", { some: chosen, all }) : say("asksFromAll", { all });
