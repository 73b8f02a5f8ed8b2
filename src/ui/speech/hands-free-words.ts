import type { HandsFreeStep } from "#app/hands-free.ts";

/** What a card waits for. */
export const stepWords: Readonly<Record<HandsFreeStep, string>> = {
  asking: "Reading the question",
  thinking: "Your turn to answer",
  telling: "Reading the answer",
  rating: "How did it go?",
};

/** The voice has said nothing; the card goes on without it. */
export const unheard = "Not read aloud. Tap to go on.";
