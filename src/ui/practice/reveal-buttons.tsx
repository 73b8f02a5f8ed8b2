import type { MouseEvent } from "react";
import type { Confidence } from "#model/review.ts";
import { KeyHint } from "#ui/parts/key-hint.tsx";
import { say } from "#words/practice.ts";
import { useThumbAtStart } from "./thumb.ts";
import "./reveal-buttons.css";

type Props = {
  readonly onReveal: (confidence: Confidence | null, press: MouseEvent) => void;
};

const keys: Record<Confidence, string> = { unsure: "U", sure: "S" };

/**
 * Three ways to the answer, one tap each. To say beforehand how sure one is costs nothing extra, because a miss that one was
 * sure of is corrected best once it is seen (Butterfield and Metcalfe 2001).
 */
export function RevealButtons({ onReveal }: Props) {
  const confidenceButton = (confidence: Confidence) => (
    <button
      type="button"
      className="button confidence"
      aria-describedby="confidence-shows"
      aria-keyshortcuts={keys[confidence]}
      onClick={(press) => onReveal(confidence, press)}
    >
      {say(confidence)} <KeyHint name={keys[confidence]} />
    </button>
  );
  const [unsure, sure] = [confidenceButton("unsure"), confidenceButton("sure")];
  const isThumbAtStart = useThumbAtStart();
  return (
    <fieldset className="reveal">
      <legend className="visually-hidden">{say("areYouSure")}</legend>
      {!isThumbAtStart && unsure}
      <button
        type="button"
        className="button button-main show-answer"
        aria-keyshortcuts="Space Enter"
        onClick={(press) => onReveal(null, press)}
      >
        {say("showAnswer")} <KeyHint name={say("spaceKey")} />
      </button>
      {isThumbAtStart && unsure}
      {sure}
      <p id="confidence-shows" hidden>
        {say("showsAnswer")}
      </p>
    </fieldset>
  );
}
