import { useId } from "react";
import type { DeckFormat } from "#app/deck-sharing.ts";
import "#ui/design/row.css";
import "./share-formats.css";

const formats: Readonly<Record<DeckFormat, readonly [name: string, purpose: string]>> = {
  "deck file": [
    "Deck file (YAML)",
    "For another Rehearse, or to edit as text. It keeps everything.",
  ],
  csv: [
    "Table (CSV)",
    "For Excel, Numbers or Google Sheets. It can be edited there and read again.",
  ],
  tsv: ["Table (TSV)", "For Anki and Quizlet, which read tabs."],
  markdown: ["Markdown", "To read, print or publish: questions with their answers, by topic."],
};

type Props = { readonly chosen: DeckFormat; readonly onChoose: (format: DeckFormat) => void };

/** The formats that a deck can be saved in, each with what it is for. */
export function ShareFormats({ chosen, onChoose }: Props) {
  const group = useId();
  return (
    <fieldset className="share-formats">
      <legend className="visually-hidden">Format</legend>
      {(Object.keys(formats) as DeckFormat[]).map((format) => {
        const [name, purpose] = formats[format];
        return (
          <label key={format} className="row">
            <input
              type="radio"
              name={group}
              checked={format === chosen}
              onChange={() => onChoose(format)}
            />
            <span className="row-text">
              <strong>{name}</strong>
              <span className="hint">{purpose}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
