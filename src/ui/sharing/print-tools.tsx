import { mostPrinted } from "#app/deck-sharing-print.ts";
import { Choice } from "#ui/design/choice.tsx";
import { say } from "#words/sharing.ts";
import type { AnswersAt } from "./print-sheet.tsx";
import "#ui/design/field.css";
import "#ui/design/row.css";

const words = (): Readonly<Record<AnswersAt, string>> => ({
  none: say("answersNone"),
  beneath: say("answersBeneath"),
  end: say("answersEnd"),
});

type Props = {
  readonly answers: AnswersAt;
  readonly isPagePerTopic: boolean;
  /** Which part of the deck, from 0, of how many. */
  readonly part: number;
  readonly parts: number;
  /** With what its user has written for themselves. */
  readonly withOwn: boolean;
  readonly isReady: boolean;
  readonly onAnswers: (answers: AnswersAt) => void;
  readonly onPagePerTopic: (isPagePerTopic: boolean) => void;
  readonly onWithOwn: (withOwn: boolean) => void;
  readonly onPart: (part: number) => void;
};

/** How a deck is to be printed. */
export const PrintTools = (props: Props) => (
  <div className="print-tools">
    <Choice
      legend={say("whatToPrint")}
      words={words()}
      chosen={props.answers}
      onChoose={props.onAnswers}
      className="print-choice"
    />
    <label className="row">
      <input
        type="checkbox"
        checked={props.isPagePerTopic}
        onChange={({ target }) => props.onPagePerTopic(target.checked)}
      />
      <span className="row-text">{say("pagePerTopic")}</span>
    </label>
    <label className="row">
      <input
        type="checkbox"
        checked={props.withOwn}
        onChange={({ target }) => props.onWithOwn(target.checked)}
      />
      <span className="row-text">{say("withOwn")}</span>
    </label>
    {props.parts > 1 && (
      <div className="form-field">
        <label htmlFor="print-part">{say("partOfDeck")}</label>
        <select
          id="print-part"
          className="field"
          value={props.part}
          onChange={({ target }) => props.onPart(Number(target.value))}
        >
          {Array.from({ length: props.parts }, (_, part) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts are known by their place
            <option key={part} value={part}>
              {say("part", { part: part + 1, parts: props.parts, note: part * mostPrinted + 1 })}
            </option>
          ))}
        </select>
      </div>
    )}
    <button
      type="button"
      className="button button-main"
      disabled={!props.isReady}
      onClick={() => window.print()}
    >
      {say("printOrSave")}
    </button>
  </div>
);
