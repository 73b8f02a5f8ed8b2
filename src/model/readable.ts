import { confidences, type LogEntry, ratings } from "./review.ts";
import {
  isCount,
  isDay,
  isFlag,
  isInstant,
  isListOf,
  isNumber,
  isRecord,
  isText,
} from "./sound.ts";

/**
 * Whether an entry of the log says what an entry must say. Storage can hold anything, and the log is never changed: an entry
 * that cannot be read stays where it is, and nothing follows from it, on any device.
 */
export function isReadable(entry: LogEntry): boolean {
  if (!isRecord(entry) || !isText(entry.id) || !isText(entry.card)) return false;
  if (entry.entry === "retraction") return isText(entry.retracts);
  if (!isInstant(entry.at) || !isDay(entry.day)) return false;
  if (entry.entry === "reset") return true;
  return (
    entry.entry === "review" &&
    ratings.includes(entry.rating) &&
    isListOf(isCount)(entry.pointsHit) &&
    isCount(entry.pointsTotal) &&
    isNumber(entry.tookMs) &&
    entry.tookMs >= 0 &&
    (entry.confidence === undefined || confidences.includes(entry.confidence)) &&
    isScheduler(entry.scheduler)
  );
}

const isScheduler = (value: unknown): boolean =>
  isRecord(value) &&
  isNumber(value.desiredRetention) &&
  value.desiredRetention > 0 &&
  value.desiredRetention < 1 &&
  isFlag(value.fuzz) &&
  (value.sameDaySteps === undefined || isFlag(value.sameDaySteps));
