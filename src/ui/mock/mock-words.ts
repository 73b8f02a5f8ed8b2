import { answerMs } from "#app/mock-figures.ts";
import type { FollowUp, Mock, MockStyle, StandingQuestion } from "#model/mock.ts";
import { percent } from "#ui/parts/percent.ts";
import { say } from "#words/mock.ts";

// What is said of mock interviews, in one place.

export const styleWords = (): Record<MockStyle, string> => ({
  screen: say("screen"),
  panel: say("panel"),
});

export const aboutStyle = (style: MockStyle): string =>
  say(style === "screen" ? "aboutScreen" : "aboutPanel");

/** What interviewers ask whatever the job is, and what a good answer has, by the names of their words. */
const standing = {
  "about you": ["aboutYou", "aboutYouNow", "aboutYouResult", "aboutYouJob"],
  "why this role": ["whyRole", "whyRoleThem", "whyRoleYou", "whyRoleNow"],
  pay: ["pay", "payRange", "payReason", "payMore"],
  when: ["when", "whenNotice", "whenOthers", "whenWhere"],
  "your questions": [
    "yourQuestions",
    "yourQuestionsWork",
    "yourQuestionsRead",
    "yourQuestionsNext",
  ],
} as const satisfies Record<StandingQuestion, readonly Parameters<typeof say>[0][]>;

export const standingPrompt = (question: StandingQuestion): string => say(standing[question][0]);

export function standingPoints(question: StandingQuestion): string[] {
  const [, ...points] = standing[question];
  return points.map((point) => say(point));
}

export const followUpInWords = (followUp: FollowUp): string =>
  followUp.by === "deck" ? followUp.says : say("whatMatters");

/** "1:48". */
export function clockInWords(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** "1 minute 48 seconds", to be heard. */
export function timeInWords(ms: number): string {
  const all = Math.floor(ms / 1_000);
  const [minutes, seconds] = [Math.floor(all / 60), all % 60];
  if (minutes === 0) return say("seconds", { seconds });
  return seconds === 0
    ? say("wholeMinutes", { minutes })
    : say("minutesAndSeconds", { minutes, seconds });
}

/**
 * How long an answer was, and how that stands to two minutes: "1:48, within two minutes; follow-ups 0:40".
 *
 * @param followUpMs null where nothing was asked on
 */
export function againstTwoMinutes(ms: number, followUpMs: number | null): string {
  const seconds = Math.floor(ms / 1_000) - answerMs / 1_000;
  const clock = clockInWords(ms);
  const followUps = followUpMs === null ? null : clockInWords(followUpMs);
  if (seconds <= 0) {
    return followUps === null
      ? say("within", { clock })
      : say("withinAndFollowUps", { clock, followUps });
  }
  const over = timeInWords(seconds * 1_000);
  return followUps === null
    ? say("over", { clock, over })
    : say("overAndFollowUps", { clock, over, followUps });
}

/** "Recruiter screen, 15 minutes". */
export const mockInWords = ({ style, minutes }: Pick<Mock, "style" | "minutes">): string =>
  say("styleAndMinutes", { style: styleWords()[style], minutes });

/** What came of it. */
export function outcomeInWords(share: number | null, isOver: boolean): string {
  if (!isOver) return say("underWay");
  return share === null ? say("notGoneThrough") : say("shareSaid", { share: percent(share) });
}
