import { type ComponentType, useEffect, useState } from "react";
import type { CardView } from "#app/practice-view.ts";
import type { SpeechButtonProps } from "./speech-button.tsx";
import "./speech-slot.css";

let loaded: ComponentType<SpeechButtonProps> | null = null;

/**
 * Where a card is read aloud. It is loaded when there is nothing else to do, and the voices come later still; its room is there from
 * the start, so that nothing moves. Where a browser cannot speak there is none.
 */
export function SpeechSlot({ card }: { readonly card: CardView }) {
  const [Button, setButton] = useState(() => loaded);
  const isThere = "speechSynthesis" in window;
  useEffect(() => {
    if (!isThere || Button) return;
    const load = () => {
      import("./speech-button.tsx").then(
        ({ SpeechButton }) => {
          loaded = SpeechButton;
          setButton(() => SpeechButton);
        },
        () => {}, // Practice goes on without.
      );
    };
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback !== "function") return load();
    const waiting = requestIdleCallback(load);
    return () => cancelIdleCallback(waiting);
  }, [isThere, Button]);
  if (!isThere) return null;
  return <div className="speech-slot">{Button && <Button card={card} />}</div>;
}
