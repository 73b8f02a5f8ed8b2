import { useId } from "react";
import type { DeckFormat } from "#app/deck-sharing.ts";
import { say } from "#words/sharing.ts";
import "#ui/design/row.css";
import "./share-formats.css";

/** The name of each, and its purpose. */
const formats = {
  "deck file": ["deckFile", "aboutDeckFile"],
  csv: ["csv", "aboutCsv"],
  tsv: ["tsv", "aboutTsv"],
  markdown: ["markdown", "aboutMarkdown"],
} as const satisfies Readonly<Record<DeckFormat, readonly [name: string, purpose: string]>>;

type Props = { readonly chosen: DeckFormat; readonly onChoose: (format: DeckFormat) => void };

/** The formats that a deck can be saved in, each with what it is for. */
export function ShareFormats({ chosen, onChoose }: Props) {
  const group = useId();
  return (
    <fieldset className="share-formats">
      <legend className="visually-hidden">{say("format")}</legend>
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
              <strong>{say(name)}</strong>
              <span className="hint">{say(purpose)}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
