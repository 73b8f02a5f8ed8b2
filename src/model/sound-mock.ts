import type { DeckId } from "./ids.ts";
import {
  type Mock,
  type MockAnswer,
  type MockQuestion,
  type MockTurn,
  mockStyles,
  standingQuestions,
} from "./mock.ts";
import {
  isCount,
  isFlag,
  isInstant,
  isListOf,
  isRecord,
  isStamp,
  isText,
  mended,
  orElse,
  readableOf,
} from "./sound.ts";
import { isTopicName } from "./sound-plans.ts";
import type { Stamp } from "./stamp.ts";

/**
 * A mock interview each of whose fields can be worked with; the same one where that is so already. One whose questions and answers
 * do not belong together any more is over, with the answers that do.
 *
 * @param changed the stamp of what is mended
 */
export function soundMock(mock: Mock, changed: Stamp): Mock {
  const sound = mended(mock, {
    style: orElse(isStyle, "screen"),
    minutes: orElse(isCount, 0),
    decks: readableOf(isDeckId),
    startedAt: orElse(isInstant, changed.at),
    endedAt: orElse(isEnd, changed.at),
    questions: upToUnreadable(isQuestion),
    answers: upToUnreadable(isAnswer),
    turn: orElse(isTurn, null),
    removed: orElse(isFlag, false),
    changed: orElse(isStamp, changed),
  });
  return fits(sound) ? sound : ended(sound, changed);
}

/** Whether there is an answer to each question that was asked, and a clock only where one is under way. */
function fits({ questions, answers, turn, endedAt }: Mock): boolean {
  if (answers.length > questions.length) return false;
  return endedAt === null ? answers.length > 0 : turn === null;
}

const ended = (mock: Mock, changed: Stamp): Mock => ({
  ...mock,
  answers: mock.answers.slice(0, mock.questions.length),
  turn: null,
  endedAt: mock.endedAt ?? changed.at,
});

/** What stands behind something that cannot be read would belong to another question. */
const upToUnreadable =
  <Value>(is: (value: unknown) => value is Value) =>
  (value: unknown): readonly Value[] => {
    if (isListOf(is)(value)) return value;
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    const bad = list.findIndex((each) => !is(each));
    return list.slice(0, bad < 0 ? list.length : bad) as Value[];
  };

const isStyle = (value: unknown): value is Mock["style"] =>
  mockStyles.some((style) => style === value);

const isDeckId = (value: unknown): value is DeckId => isText(value);

const isEnd = (value: unknown): value is Mock["endedAt"] => value === null || isInstant(value);

const isFollowUp = (value: unknown): value is { readonly by: "interviewer" } =>
  isRecord(value) && (value.by === "interviewer" || (value.by === "deck" && isText(value.says)));

const isQuestion = (value: unknown): value is MockQuestion =>
  isRecord(value) &&
  (value.from === "interviewer"
    ? standingQuestions.some((asks) => asks === value.asks)
    : value.from === "deck" &&
      isText(value.card) &&
      isTopicName(value.topic) &&
      isListOf(isFollowUp)(value.followUps));

const isAnswer = (value: unknown): value is MockAnswer =>
  isRecord(value) &&
  isListOf(isCount)(value.tookMs) &&
  isText(value.noted) &&
  (value.said === null || isSaid(value.said)) &&
  (value.fillers === null || isCount(value.fillers));

const isSaid = (value: unknown): boolean =>
  isRecord(value) && isListOf(isCount)(value.hit) && isCount(value.of);

const isTurn = (value: unknown): value is MockTurn | null =>
  value === null ||
  (isRecord(value) && isCount(value.spentMs) && (value.since === null || isInstant(value.since)));
