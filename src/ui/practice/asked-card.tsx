import { type ReactNode, useEffect, useState } from "react";
import type { Practice } from "#app/practice.ts";
import type { CardView } from "#app/practice-view.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { noteOf } from "#model/ids.ts";
import type { Confidence, Rating } from "#model/review.ts";
import { useMyAnswers } from "#ui/answers/my-answers-later.ts";
import { usePageTitle } from "#ui/design/page-heading.tsx";
import { InLanguage } from "#ui/parts/language.tsx";
import { Markdown, readAhead } from "#ui/parts/markdown.tsx";
import { readFormulasAhead } from "#ui/parts/with-formulas.tsx";
import { SayItSlot } from "#ui/recordings/say-it-slot.tsx";
import { SpeechSlot } from "#ui/speech/speech-slot.tsx";
import { say } from "#words/practice.ts";
import { Answer } from "./answer.tsx";
import { useCardFocus } from "./card-focus.ts";
import { useCardKeys } from "./card-keys.ts";
import { useCardSwipe } from "./card-swipe.ts";
import { GivenPoints } from "./given-points.tsx";
import { OrderingItems } from "./ordering-items.tsx";
import { Prompt } from "./prompt.tsx";
import { RatingButtons } from "./rating-buttons.tsx";
import { RevealButtons } from "./reveal-buttons.tsx";
import { isSecondTap } from "./second-tap.ts";
import { SwipeHint } from "./swipe-hint.tsx";
import { SwipeTrack } from "./swipe-track.tsx";
import type { SwipeRating } from "./swiped.ts";
import { wholeAnswerOf } from "./whole-answer.tsx";
import "./asked-card.css";
import "#ui/design/row.css";

type Props = {
  readonly app: Rehearse;
  readonly card: CardView;
  readonly practice: Pick<Practice, "reveal" | "tick" | "rate">;
  readonly onSwipe: (rating: SwipeRating) => Promise<void>;
  /** What stands above the buttons. */
  readonly children: ReactNode;
};

/** A card before the user: first the question alone, then the answer beneath it. */
export function AskedCard({ app, card, practice, onSwipe, children }: Props) {
  const { ask, revealed } = card;
  usePageTitle(say("title"));
  const [placed, setPlaced] = useState<readonly number[]>([]);
  const { prompt, answer } = useCardFocus(revealed);
  const MyAnswers = useMyAnswers(revealed);

  // While the user thinks, so that the answer is there at once.
  const told = wholeAnswerOf(ask);
  const { points } = ask;
  useEffect(() => {
    if (told) readAhead(told);
    readFormulasAhead(points);
  }, [told, points]);

  const reveal = (confidence: Confidence | null) => {
    practice.reveal(
      placed.filter((item, place) => item === place),
      confidence,
    );
    setPlaced([]);
  };
  const rate = (rating: Rating) => void practice.rate(rating);
  useCardKeys(card, { reveal, rate });
  const stage = useCardSwipe({
    isRevealed: revealed,
    onSwipe: async (swipe) => (swipe === "reveal" ? reveal(null) : onSwipe(swipe)),
  });

  return (
    <InLanguage value={card.language}>
      <div className={revealed ? "card-stage" : "card-stage asking"} ref={stage}>
        <SwipeTrack />
        <div className="asked-card">
          <div className="asked-card-head">
            <SpeechSlot card={card} />
            <p className="asked-card-topic" dir="auto" lang={card.language}>
              {card.topic}
            </p>
            <Prompt card={card} ref={prompt} />
          </div>
          {ask.given && (
            <div className="asked-card-given">
              <Markdown text={ask.given} />
            </div>
          )}
          <GivenPoints points={ask.others} />
          <SayItSlot app={app} card={card} />
          {!revealed && ask.inOrder && (
            <OrderingItems
              items={card.shuffled.map((at) => ({ at, text: ask.points[at] ?? "" }))}
              placed={placed}
              onPlace={setPlaced}
            />
          )}
          {!revealed && !children && <SwipeHint />}
          {revealed && (
            <Answer card={card} onTick={(point, said) => practice.tick(point, said)} ref={answer}>
              {MyAnswers && <MyAnswers app={app} note={noteOf(card.id)} offersUndo />}
            </Answer>
          )}
        </div>
      </div>
      <div className="actions">
        {children}
        {revealed ? (
          <RatingButtons
            proposed={card.proposed}
            previews={card.previews}
            onRate={(rating, press) => isSecondTap(press) || rate(rating)}
          />
        ) : (
          <RevealButtons
            onReveal={(confidence, press) => isSecondTap(press) || reveal(confidence)}
          />
        )}
      </div>
    </InLanguage>
  );
}
