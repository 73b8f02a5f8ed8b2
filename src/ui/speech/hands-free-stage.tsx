import { useEffect, useRef } from "react";
import type { HandsFree } from "#app/hands-free.ts";
import { useHandsFree } from "#app/hands-free-hooks.ts";
import type { CardView } from "#app/practice-view.ts";
import { usePageTitle } from "#ui/design/page-heading.tsx";
import { useShortcuts } from "#ui/frame/shortcuts.ts";
import { InLanguage } from "#ui/parts/language.tsx";
import { Markdown } from "#ui/parts/markdown.tsx";
import { GivenPoints } from "#ui/practice/given-points.tsx";
import { Prompt } from "#ui/practice/prompt.tsx";
import { isSecondTap } from "#ui/practice/second-tap.ts";
import { say } from "#words/speech.ts";
import { stepInWords } from "./hands-free-words.ts";
import { RepeatIcon } from "./speech-icons.tsx";
import "#ui/practice/asked-card.css";
import "./hands-free-stage.css";

type Props = { readonly card: CardView; readonly handsFree: HandsFree };

/** A card that is heard. Its text can be looked at; what is below is hit without looking. */
export function HandsFreeStage({ card, handsFree }: Props) {
  const { ask, revealed, language } = card;
  const { step, isHeard } = useHandsFree(handsFree);
  const text = useRef<HTMLElement>(null);
  const prompt = useRef<HTMLHeadingElement>(null);
  const points = useRef<HTMLElement>(null);
  usePageTitle(say("title"));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another card begins at its top, an answer where it is.
  useEffect(() => {
    if (revealed) points.current?.scrollIntoView({ block: "nearest" });
    else text.current?.scrollTo(0, 0);
  }, [card.id, revealed]);
  useShortcuts({
    " ": () => handsFree.goOn(),
    "1": () => handsFree.rate("again"),
    "3": () => handsFree.rate("good"),
    r: () => handsFree.repeat(),
  });
  return (
    <InLanguage value={language}>
      <div className="hands-free-stage">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keyboard too. */}
        <section className="hands-free-text" aria-label={say("card")} tabIndex={0} ref={text}>
          <p className="asked-card-topic" dir="auto" lang={language}>
            {card.topic}
          </p>
          <Prompt card={card} ref={prompt} />
          {ask.given && <Markdown text={ask.given} />}
          <GivenPoints points={ask.others} />
          {!revealed && ask.inOrder && (
            <Points points={card.shuffled.map((at) => ask.points[at] ?? "")} language={language} />
          )}
          {revealed && (
            <section aria-label={say("answer")} ref={points}>
              <Points points={ask.points} language={language} />
            </section>
          )}
        </section>
        <button type="button" className="hands-free-strip" onClick={() => handsFree.repeat()}>
          <RepeatIcon />
          {say("onceMore")}
          <span className="hands-free-step">{isHeard ? stepInWords(step) : say("unheard")}</span>
        </button>
        <p role="status" className="visually-hidden">
          {!isHeard && say("unheard")}
        </p>
        <div className="hands-free-zones">
          {revealed && (
            <button
              type="button"
              className="hands-free-zone rate-again"
              aria-keyshortcuts="1"
              onClick={(press) => isSecondTap(press) || handsFree.rate("again")}
            >
              {say("again")}
            </button>
          )}
          {/* One button in both, so that who presses it with a key stays where they are. */}
          <button
            type="button"
            className={revealed ? "hands-free-zone rate-good" : "hands-free-zone"}
            aria-keyshortcuts={revealed ? "3" : "Space"}
            onClick={(press) => isSecondTap(press) || handsFree.next()}
          >
            {say(revealed ? "good" : "answer")}
          </button>
        </div>
      </div>
    </InLanguage>
  );
}

const Points = ({ points, language }: { points: readonly string[]; language: string }) => (
  <ul className="hands-free-points">
    {points.map((point) => (
      <li key={point} dir="auto" lang={language}>
        {point}
      </li>
    ))}
  </ul>
);
