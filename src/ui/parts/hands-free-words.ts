import type { HandsFreeStep } from "#app/hands-free.ts";

/** What a card waits for. */
export const stepWords: Readonly<Record<HandsFreeStep, string>> = {
  asking: "Reading the question",
  thinking: "Your turn to answer",
  telling: "Reading the answer",
  rating: "How did it go?",
};
