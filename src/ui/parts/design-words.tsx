import * as icons from "#ui/design/icons.tsx";
import * as others from "#ui/design/other-icons.tsx";
import "#ui/design/busy-bar.css";
import "#ui/design/message.css";
import { WorkProgress } from "./work-progress.tsx";

const { Icon: _, DoneMark, ...ofFirstScreen } = icons;

/** Sizes of text, what is said in passing and what went wrong, icons, and work under way. */
export const DesignWords = () => (
  <section aria-labelledby="design-words">
    <h2 id="design-words">Words and marks</h2>
    <p className="design-prompt">What would you ask first?</p>
    <p className="design-l">Open source</p>
    <p>
      Text as it is read, with a <a href="#/decks">a link to the decks</a> in it.
    </p>
    <p className="hint">A hint beneath something.</p>
    <p className="fine-print">Fine print.</p>
    <p className="notice">A notice: something to know.</p>
    <p className="problem">A problem: what happened, what was kept, what to do.</p>
    <p className="field-problem">What is wrong in a field.</p>
    <div className="design-line">
      {Object.entries({ ...ofFirstScreen, ...others }).map(([name, Each]) => (
        <Each key={name} />
      ))}
    </div>
    <DoneMark />
    <div className="busy-bar" />
    <WorkProgress label="Reading the guide" share={0.4} onStop={() => {}} />
  </section>
);
