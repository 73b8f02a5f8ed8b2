import type { CardId } from "./ids.ts";
import type { AskedTopic, Coverage, DayMinutes, Debrief, Interview } from "./interview.ts";
import { type Origin, origins } from "./review.ts";
import { type ChangedSetting, defaultSettings, settingLimits } from "./settings.ts";
import type { Sitting, TopicName } from "./sitting.ts";
import {
  ifThere,
  isDay,
  isFlag,
  isInstant,
  isListOf,
  isNumber,
  isRecord,
  isStamp,
  isText,
  mended,
  orElse,
  readableOf,
} from "./sound.ts";
import type { Stamp } from "./stamp.ts";

// Rows that a person's plans are made of, each of whose fields can be worked with; the same rows where that is so already.
// `changed` is the stamp of what is mended.

/** What a person told of an interview stays as far as it can be read. One at no instant is taken to be over. */
export const soundInterview = (interview: Interview, changed: Stamp): Interview =>
  mended(interview, {
    name: orElse(isText, ""),
    at: orElse(isInstant, changed.at),
    covers: readableOf(isCoverage),
    debrief: (value) => (isDebrief(value) ? value : mendedDebrief(value)),
    removed: orElse(isFlag, false),
    changed: orElse(isStamp, changed),
  });

const isCoverage = (value: unknown): value is Coverage =>
  isRecord(value) &&
  isText(value.deck) &&
  (value.topics === null || isListOf(isText)(value.topics));

const isAskedTopic = (value: unknown): value is AskedTopic =>
  isRecord(value) && isText(value.deck) && isText(value.topic) && isText(value.question);

const isWent = (value: unknown): value is Debrief["went"] =>
  value === null || value === "well" || value === "mixed" || value === "badly";

const isDebrief = (value: unknown): value is Debrief | null =>
  value === null || (isRecord(value) && isWent(value.went) && isListOf(isAskedTopic)(value.asked));

const mendedDebrief = (value: unknown): Debrief | null =>
  isRecord(value)
    ? { went: orElse(isWent, null)(value.went), asked: readableOf(isAskedTopic)(value.asked) }
    : null;

/** Minutes that no day can have, or of a day that is none, are those of the weekday again. */
export const soundDayMinutes = (row: DayMinutes, changed: Stamp): DayMinutes => {
  const isPossible = (value: unknown): value is number | null =>
    value === null || (isDay(row.day) && isInLimits("weekdayMinutes", value));
  const minutes = orElse(isPossible, null)(row.minutes);
  return mended(row, {
    minutes: () => minutes,
    changed: (value) => (isStamp(value) && Object.is(minutes, row.minutes) ? value : changed),
  });
};

/** What came of a sitting stands in the log; cards of its plan that cannot be read are left out. */
export const soundSitting = (sitting: Sitting, changed: Stamp): Sitting =>
  mended(sitting, {
    startedAt: orElse(isInstant, changed.at),
    origin: orElse(isOrigin, "practice"),
    topic: ifThere<TopicName | undefined>(orElse(isTopicName, undefined)),
    plan: readableOf(isCardId),
    endedAt: orElse(isEnd, changed.at),
  });

const isCardId = (value: unknown): value is CardId => isText(value);

const isOrigin = (value: unknown): value is Origin => origins.some((origin) => origin === value);

export const isTopicName = (value: unknown): value is TopicName =>
  isRecord(value) && isText(value.deck) && isText(value.topic);

const isEnd = (value: unknown): value is Sitting["endedAt"] => value === null || isInstant(value);

/** A setting that is not what it may be takes its default. One that this version does not know stays as it is. */
export function soundSetting(row: ChangedSetting, changed: Stamp): ChangedSetting {
  if (!Object.hasOwn(defaultSettings, row.key)) return row;
  if (!isPossible(row))
    return { ...row, value: defaultSettings[row.key], changed } as ChangedSetting;
  return isStamp(row.changed) ? row : { ...row, changed };
}

const isPossible = ({ key, value }: ChangedSetting): boolean =>
  key === "theme"
    ? value === "system" || value === "light" || value === "dark"
    : isInLimits(key, value);

function isInLimits(key: keyof typeof settingLimits, value: unknown): value is number {
  const { min, max, whole } = settingLimits[key];
  return isNumber(value) && value >= min && value <= max && (!whole || Number.isInteger(value));
}
