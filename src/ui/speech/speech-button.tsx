import { useState } from "react";
import { Link } from "wouter";
import type { CardView } from "#app/practice-view.ts";
import { speech } from "#app/speech.ts";
import { sayCard } from "#app/speech-card.ts";
import { useCanSay, useIsSpeaking, useSilenceAfter } from "#app/speech-hooks.ts";
import { useShortcuts } from "#ui/frame/shortcuts.ts";
import { say } from "#words/speech.ts";
import { HeadphonesIcon, SilenceIcon, SpeakIcon } from "./speech-icons.tsx";
import { gapIn, ownLanguage } from "./speech-words.ts";

export type SpeechButtonProps = { readonly card: CardView };

/** Reads the question aloud, or the answer once it is shown; and the way to practise by ear alone. Absent without a voice for the card. */
export function SpeechButton({ card }: SpeechButtonProps) {
  const canSay = useCanSay(card.language);
  const isSpeaking = useIsSpeaking();
  const [hasFailed, setFailed] = useState(false);
  useSilenceAfter(`${card.id} ${card.revealed}`);
  const act = async () => {
    if (isSpeaking) return speech.stop();
    const own = { language: ownLanguage(), gap: gapIn(card.language) };
    setFailed((await sayCard(card, own)) === "failed");
  };
  useShortcuts({ l: canSay ? () => void act() : null });
  if (!canSay) return null;
  const name = nameOf(card, isSpeaking);
  return (
    <>
      <span role="status" className="visually-hidden">
        {hasFailed && say("notSpoken")}
      </span>
      <button
        type="button"
        className={isSpeaking ? "speech-act speaking" : "speech-act"}
        aria-label={name}
        title={hasFailed ? say("notSpoken") : name}
        aria-keyshortcuts="L"
        onClick={() => void act()}
      >
        {isSpeaking ? <SilenceIcon /> : <SpeakIcon />}
      </button>
      <Link
        href="/practice/hands-free"
        className="speech-act"
        aria-label={say("practise")}
        title={say("practise")}
      >
        <HeadphonesIcon />
      </Link>
    </>
  );
}

function nameOf({ revealed }: CardView, isSpeaking: boolean): string {
  if (isSpeaking) return say("stopReading");
  return say(revealed ? "readAnswer" : "readQuestion");
}
