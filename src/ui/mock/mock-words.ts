import { answerMs } from "#app/mock-figures.ts";
import type { FollowUp, Mock, MockStyle, StandingQuestion } from "#model/mock.ts";
import { counted } from "#ui/parts/counted.ts";
import { percent } from "#ui/parts/percent.ts";

// What is said of mock interviews, in one place.

export const styleWords: Readonly<Record<MockStyle, string>> = {
  screen: "Recruiter screen",
  panel: "Hiring panel",
};

export const aboutStyle: Readonly<Record<MockStyle, string>> = {
  screen: "Short, broad questions and no follow-ups.",
  panel: "Deeper questions with follow-ups. Interviewers take turns by topic.",
};

type Standing = { readonly prompt: string; readonly points: readonly string[] };

/** What interviewers ask whatever the job is, and what a good answer has. */
export const standingWords: Readonly<Record<StandingQuestion, Standing>> = {
  "about you": {
    prompt: "Tell me about yourself.",
    points: [
      "what you do now, in a sentence",
      "one result that you are proud of",
      "why that leads to this job",
    ],
  },
  "why this role": {
    prompt: "Why this role, and why with us?",
    points: ["something that is true of them alone", "what you bring that they need", "why now"],
  },
  pay: {
    prompt: "What are your expectations on pay?",
    points: [
      "a range, or why you would rather hear theirs",
      "what it rests on",
      "more than the salary",
    ],
  },
  when: {
    prompt: "When could you start, and what should we know about your plans?",
    points: ["your notice period", "other talks and their dates", "where and how you want to work"],
  },
  "your questions": {
    prompt: "What would you like to ask us?",
    points: [
      "a question about the work itself",
      "one that shows you have read up",
      "what happens next",
    ],
  },
};

export const followUpInWords = (followUp: FollowUp): string =>
  followUp.by === "deck"
    ? followUp.says
    : "Of all that you have just named, what matters most, and why?";

export const situationTask = "You see this happen. What would you do instead?";

export const goneWords = "This note is no longer in your decks.";

/** "1:48". */
export function clockInWords(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** "1 minute 48 seconds", to be heard. */
export function timeInWords(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return counted(rest, "second");
  return rest === 0
    ? counted(minutes, "minute")
    : `${counted(minutes, "minute")} ${counted(rest, "second")}`;
}

/** How a time stands to two minutes. */
export function againstTwoMinutes(ms: number): string {
  const over = Math.floor(ms / 1_000) - answerMs / 1_000;
  return over <= 0 ? "within two minutes" : `${timeInWords(over * 1_000)} over two minutes`;
}

/** "Recruiter screen, 15 minutes". */
export const mockInWords = ({ style, minutes }: Pick<Mock, "style" | "minutes">): string =>
  `${styleWords[style]}, ${counted(minutes, "minute")}`;

/** What came of it. */
export function outcomeInWords(share: number | null, isOver: boolean): string {
  if (!isOver) return "Under way";
  return share === null ? "Not gone through yet" : `${percent(share)} of the key points said`;
}
