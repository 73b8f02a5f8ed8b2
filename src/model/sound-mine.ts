import type { Answer, StoryWords, Words } from "./answer.ts";
import type { NoteId } from "./ids.ts";
import { type ActionState, actionStates, type Mine, type Place, type Stamped } from "./mine.ts";
import { ifThere, isCount, isFlag, isListOf, isRecord, isStamp, isText, mended } from "./sound.ts";
import type { Stamp } from "./stamp.ts";

type Is<Value> = (value: unknown) => value is Value;

/** A value with its stamp, the same one where it is sound; null where the value itself cannot be read any more. */
export function soundStamped<Value>(
  stamped: unknown,
  is: Is<Value>,
  changed: Stamp,
): Stamped<Value> | null {
  if (!isRecord(stamped) || !is(stamped.value)) return null;
  if (isStamp(stamped.changed) && Object.keys(stamped).length === 2)
    return stamped as unknown as Stamped<Value>;
  return { value: stamped.value, changed: isStamp(stamped.changed) ? stamped.changed : changed };
}

const isPlace = (value: unknown): value is Place | null =>
  value === null || (isRecord(value) && isText(value.deck) && isText(value.topic));

const isState = (value: unknown): value is ActionState =>
  actionStates.some((state) => state === value);

const isEvidence = (value: unknown): value is NonNullable<Mine["evidence"]>["value"] =>
  isRecord(value) && isText(value.text) && isText(value.link);

const isDaysBefore = (value: unknown): value is number | null => value === null || isCount(value);

const fields: { readonly [Field in keyof Mine]-?: Is<NonNullable<Mine[Field]>["value"]> } = {
  place: isPlace,
  removed: isFlag,
  state: isState,
  evidence: isEvidence,
  daysBefore: isDaysBefore,
  finding: isText,
};

/** What its user has said of a note, as far as it can be read; the same where all of it can. */
export function soundMine(value: unknown, changed: Stamp): Mine {
  if (!isRecord(value)) return {};
  const sound = Object.entries(fields).flatMap(([field, is]) => {
    const stamped = field in value ? soundStamped(value[field], is as Is<unknown>, changed) : null;
    return stamped ? [[field, stamped] as const] : [];
  });
  const isSound =
    sound.length === Object.keys(value).length &&
    sound.every(([field, stamped]) => value[field] === stamped);
  return isSound ? value : Object.fromEntries(sound);
}

const isTextsOf = (value: unknown, names: readonly string[]): boolean =>
  isRecord(value) && names.every((name) => isText(value[name]));

const isWords = (value: unknown): value is Words =>
  isRecord(value) &&
  ((value.form === "plain" && isText(value.text)) ||
    (value.form === "story" &&
      isTextsOf(value, ["name", "situation", "task", "action", "result"])));

/** An answer whose every field can be worked with; the same one where that is so already. Every text of it that can be read stays. */
export const soundAnswer = (answer: Answer, changed: Stamp): Answer =>
  mended(answer, {
    words: (value) => soundStamped(value, isWords, changed) ?? { value: salvaged(value), changed },
    serves: (value) =>
      soundStamped(value, isListOf(isText) as Is<readonly NoteId[]>, changed) ?? {
        value: [],
        changed,
      },
    removed: ifThere((value) => soundStamped(value, isFlag, changed) ?? { value: false, changed }),
  });

function salvaged(value: unknown): Words {
  const words = isRecord(value) && isRecord(value.value) ? value.value : {};
  const part = (name: keyof StoryWords) => (isText(words[name]) ? words[name] : "");
  if (words.form !== "story")
    return { form: "plain", text: Object.values(words).filter(isText).join("\n") };
  return {
    form: "story",
    name: part("name"),
    situation: part("situation"),
    task: part("task"),
    action: part("action"),
    result: part("result"),
  };
}
