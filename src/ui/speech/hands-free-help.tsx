import { say } from "#words/speech.ts";
import "./hands-free-begin.css";

/** What taps and keys do, and what becomes of it when the screen goes dark. */
export const HandsFreeHelp = () => (
  <section className="hands-free-help" aria-labelledby="hands-free-help">
    <h2 id="hands-free-help">{say("tapsAndKeys")}</h2>
    <HandsFreeKeys />
    <p className="fine-print">{say("aboutScreenOff")}</p>
  </section>
);

export const HandsFreeKeys = () => (
  <dl className="hands-free-keys">
    <dt>{say("lowerHalf")}</dt>
    <dd>{say("aboutLowerHalf")}</dd>
    <dt>{say("strip")}</dt>
    <dd>{say("aboutStrip")}</dd>
    {"mediaSession" in navigator && (
      <>
        <dt>{say("playOrPause")}</dt>
        <dd>{say("aboutPlayOrPause")}</dd>
        <dt>{say("nextTrack")}</dt>
        <dd>{say("aboutNextTrack")}</dd>
        <dt>{say("previousTrack")}</dt>
        <dd>{say("aboutPreviousTrack")}</dd>
      </>
    )}
    <dt>{say("keyboard")}</dt>
    <dd>{say("aboutKeyboard")}</dd>
  </dl>
);
