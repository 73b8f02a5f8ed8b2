import { mostPrinted } from "#app/deck-sharing-print.ts";
import { Choice } from "#ui/design/choice.tsx";
import { counted } from "#ui/parts/counted.ts";
import type { AnswersAt } from "./print-sheet.tsx";
import "#ui/design/field.css";
import "#ui/design/row.css";

const words: Readonly<Record<AnswersAt, string>> = {
  none: "Questions only",
  beneath: "With answers",
  end: "Answers at the end",
};

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
      legend="What to print"
      words={words}
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
      <span className="row-text">Begin each topic on a new page</span>
    </label>
    <label className="row">
      <input
        type="checkbox"
        checked={props.withOwn}
        onChange={({ target }) => props.onWithOwn(target.checked)}
      />
      <span className="row-text">With my own answers, evidence and findings</span>
    </label>
    {props.parts > 1 && (
      <div className="form-field">
        <label htmlFor="print-part">Part of the deck</label>
        <select
          id="print-part"
          className="field"
          value={props.part}
          onChange={({ target }) => props.onPart(Number(target.value))}
        >
          {Array.from({ length: props.parts }, (_, part) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts are known by their place
            <option key={part} value={part}>
              {part + 1} of {counted(props.parts, "part")} (from note {part * mostPrinted + 1})
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
      Print or save as PDF
    </button>
  </div>
);
