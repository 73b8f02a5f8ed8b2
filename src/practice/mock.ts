import type { Mock, MockAnswer, MockQuestion, MockTurn } from "#model/mock.ts";
import type { SaidPoints } from "#model/said-points.ts";
import type { Instant } from "#model/time.ts";
import { assertUnreachable } from "#model/unreachable.ts";

/** A mock interview at one moment. All of it is stored with each event, so that leaving, a crash and a reload are one case. */
export type MockState = Pick<Mock, "questions" | "answers" | "turn" | "endedAt">;

export type MockEvent =
  /** The person has said what they have to say: the follow-up comes next, where there is one. */
  | { readonly type: "done"; readonly now: Instant }
  /** The next question, or the end behind the last one. */
  | { readonly type: "next"; readonly now: Instant }
  | { readonly type: "paused"; readonly now: Instant }
  | { readonly type: "resumed"; readonly now: Instant }
  /** Time has passed: what was spoken so far is kept. */
  | { readonly type: "kept"; readonly now: Instant }
  /** It is taken up after the page was gone. Nobody knows when they stopped speaking, so only what was kept counts. */
  | { readonly type: "taken up" }
  /** It is broken off: what is not asked yet is not asked. */
  | { readonly type: "ended"; readonly now: Instant }
  | { readonly type: "noted"; readonly at: number; readonly text: string }
  /** Which points of an answer were said, once it is over. */
  | { readonly type: "judged"; readonly at: number; readonly said: SaidPoints }
  | { readonly type: "fillers"; readonly at: number; readonly count: number | null };

const begun: MockAnswer = { tookMs: [], noted: "", said: null, fillers: null };

/** A mock interview whose first question was just asked. Its clock runs: in an interview nobody presses a button to speak. */
export const beginMock = (questions: readonly MockQuestion[], now: Instant): MockState => ({
  questions,
  answers: [begun],
  turn: { spentMs: 0, since: now },
  endedAt: null,
});

/** The interview after an event. Events that do not fit the state (a pause between two questions) change nothing. */
export function stepMock(state: MockState, event: MockEvent): MockState {
  const { turn, endedAt } = state;
  switch (event.type) {
    case "done":
      return turn ? done(state, turn, event.now) : state;
    case "next":
      return turn || endedAt !== null ? state : next(state, event.now);
    case "paused":
      return turn ? { ...state, turn: stopped(turn, event.now) } : state;
    case "resumed":
      return turn?.since === null ? { ...state, turn: { ...turn, since: event.now } } : state;
    case "kept":
      return turn && turn.since !== null
        ? { ...state, turn: { ...stopped(turn, event.now), since: event.now } }
        : state;
    case "taken up":
      return turn ? { ...state, turn: { ...turn, since: null } } : state;
    case "ended":
      return endedAt === null
        ? ended(turn ? spoken(state, turn, event.now) : state, event.now)
        : state;
    case "noted":
      return changed(state, event.at, { noted: event.text });
    case "judged":
      return endedAt === null ? state : changed(state, event.at, { said: event.said });
    case "fillers":
      return endedAt === null ? state : changed(state, event.at, { fillers: event.count });
    default:
      return assertUnreachable(event);
  }
}

/** How long has been spoken in a turn, in milliseconds. A clock that was set back takes nothing away. */
export const spentIn = ({ spentMs, since }: MockTurn, now: Instant): number =>
  spentMs + (since === null ? 0 : Math.max(0, Math.round(now - since)));

/** What is spoken is kept so often while somebody speaks, in milliseconds. */
export const keepEveryMs = 10_000;

/** Whether nobody has kept the time of a running clock for so long that its page must have gone. */
export const isLeft = ({ since }: MockTurn, now: Instant): boolean =>
  since !== null && now - since > 2 * keepEveryMs;

/** Which question was asked last, and which of its follow-ups since; 0 is the question itself. */
export function placeIn({ answers, turn }: MockState): {
  readonly question: number;
  readonly followUp: number;
} {
  const asked = answers.at(-1)?.tookMs.length ?? 0;
  return { question: answers.length - 1, followUp: turn ? asked : Math.max(0, asked - 1) };
}

/** How many follow-ups a question has. */
export const followUpsOf = (question: MockQuestion | undefined): number =>
  question?.from === "deck" ? question.followUps.length : 0;

const stopped = (turn: MockTurn, now: Instant): MockTurn => ({
  spentMs: spentIn(turn, now),
  since: null,
});

/** The turn is over, and its time stands beside the answer. */
const spoken = (state: MockState, turn: MockTurn, now: Instant): MockState => {
  const at = state.answers.length - 1;
  const tookMs = [...(state.answers[at]?.tookMs ?? []), spentIn(turn, now)];
  return { ...changed(state, at, { tookMs }), turn: null };
};

function done(before: MockState, turn: MockTurn, now: Instant): MockState {
  const state = spoken(before, turn, now);
  const at = state.answers.length - 1;
  const asked = state.answers[at]?.tookMs.length ?? 0;
  return asked <= followUpsOf(state.questions[at])
    ? { ...state, turn: { spentMs: 0, since: now } }
    : state;
}

const next = (state: MockState, now: Instant): MockState =>
  state.answers.length < state.questions.length
    ? { ...state, answers: [...state.answers, begun], turn: { spentMs: 0, since: now } }
    : ended(state, now);

const ended = (state: MockState, now: Instant): MockState => ({
  ...state,
  turn: null,
  endedAt: now,
});

const changed = (state: MockState, at: number, part: Partial<MockAnswer>): MockState => ({
  ...state,
  answers: state.answers.map((answer, each) => (each === at ? { ...answer, ...part } : answer)),
});
