import type { HandsFreeStep } from "#app/hands-free.ts";
import { say } from "#words/speech.ts";

const steps = {
  asking: "nowAsking",
  thinking: "nowThinking",
  telling: "nowTelling",
  rating: "nowRating",
} as const satisfies Record<HandsFreeStep, Parameters<typeof say>[0]>;

/** What a card waits for. */
export const stepInWords = (step: HandsFreeStep): string => say(steps[step]);
