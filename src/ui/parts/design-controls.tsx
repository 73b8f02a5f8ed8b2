import { useState } from "react";
import { Choice } from "#ui/design/choice.tsx";
import { FileButton } from "#ui/design/file-button.tsx";
import { FormField } from "#ui/design/form-field.tsx";
import { Slider } from "#ui/design/slider.tsx";
import { TriStateBox } from "#ui/design/tri-state-box.tsx";
import "#ui/design/row.css";

const words = { system: "System", light: "Light", dark: "Dark" };
const nothing = () => {};

/** Buttons, fields and rows: as they are, disabled, chosen, and with something wrong. */
export function DesignControls() {
  const [chosen, choose] = useState<keyof typeof words>("light");
  const [percents, slide] = useState(90);
  const [typed, type] = useState("");
  return (
    <section aria-labelledby="design-controls">
      <h2 id="design-controls">Controls</h2>
      <div className="design-line">
        {["button", "button button-main"].map((className) => (
          <button key={className} type="button" className={className}>
            Do it
          </button>
        ))}
        <button type="button" className="button" aria-pressed="true">
          Pressed
        </button>
        <button type="button" className="button" disabled>
          Not now
        </button>
        <FileButton label="Open a file" accept=".txt" onFile={nothing} />
      </div>
      <button type="button" className="button button-main button-large">
        Practise
      </button>
      <FormField label="Name" problem={null} value={typed} onType={type} />
      <FormField label="Date" problem="It is in the past." value="2026-01-01" onType={nothing} />
      <div className="form-field">
        <label htmlFor="design-select">Deck</label>
        <select id="design-select" className="field">
          <option>Chosen by the system, as on phones</option>
        </select>
      </div>
      <textarea className="field" aria-label="Key points" rows={3} />
      <Choice legend="Theme" words={words} chosen={chosen} onChoose={choose} className="setting" />
      <label className="row">
        <input type="checkbox" defaultChecked />
        <span className="row-text">A row that is ticked</span>
      </label>
      <TriStateBox className="row" ticked={null} onTick={nothing}>
        <span className="row-text">Some of them</span>
      </TriStateBox>
      <Slider
        label="Desired retention"
        value={percents}
        min={70}
        max={97}
        says={`${percents}%`}
        onChange={slide}
      />
    </section>
  );
}
