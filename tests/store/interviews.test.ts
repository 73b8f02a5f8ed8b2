import { describe, expect, it } from "vitest";
import { deckId, deviceId } from "#model/ids.ts";
import type { Debrief } from "#model/interview.ts";
import { instant, later } from "#model/time.ts";
import { deviceValue, nameDevice } from "#store/device.ts";
import { LostDataError } from "#store/errors.ts";
import {
  listInterviews,
  readInterview,
  removeInterview,
  storeDebrief,
  storeInterview,
} from "#store/interviews.ts";
import { anInterview, days, hours, now } from "../builders.ts";
import { withDatabase } from "./database.ts";

const named = () => withDatabase((db) => nameDevice(db, deviceId("one")));
const first = anInterview("first");
const second = anInterview("second", { name: "Adatum", at: later(now, days(20)) });
const told: Debrief = {
  went: "mixed",
  asked: [{ deck: deckId("deck"), topic: "topic", question: "Why?" }],
};

describe("an interview", () => {
  it("is given back as it was stored, with a stamp", async () => {
    const db = await named();
    await storeInterview(db, first, now);
    expect(await readInterview(db, first.id)).toEqual(first);
    expect(await deviceValue(db, "lastStamp")).toEqual(first.changed);
  });

  it("keeps what was told of it when it is changed", async () => {
    const db = await named();
    await storeInterview(db, first, now);
    await storeDebrief(db, first.id, told, now);
    await storeInterview(db, { ...first, name: "Northwind, again" }, now);
    expect(await readInterview(db, first.id)).toMatchObject({
      name: "Northwind, again",
      debrief: told,
      changed: { at: now, counter: 2 },
    });
  });

  it("carries the stamp of its last change, later than all before even when the clock was set back", async () => {
    const db = await named();
    await storeInterview(db, first, now);
    await storeInterview(db, second, instant(now - hours(1)));
    expect((await readInterview(db, second.id))?.changed).toEqual({
      at: now,
      counter: 1,
      device: "one",
    });
  });

  it("that was removed is in no list, and its row stays", async () => {
    const db = await named();
    await storeInterview(db, first, now);
    await storeInterview(db, second, now);
    await removeInterview(db, first.id, later(now, hours(1)));
    expect(await readInterview(db, first.id)).toBeNull();
    expect(await listInterviews(db)).toMatchObject([{ id: second.id }]);
    expect(await db.interviews.get(first.id)).toEqual({
      ...first,
      removed: true,
      changed: { ...first.changed, at: later(now, hours(1)) },
    });
  });

  it("that is not there can neither be told of nor removed, and nothing is written", async () => {
    const db = await named();
    await expect(storeDebrief(db, first.id, told, now)).rejects.toThrow(LostDataError);
    await expect(removeInterview(db, first.id, now)).rejects.toThrow(LostDataError);
    expect(await db.interviews.count()).toBe(0);
    expect(await deviceValue(db, "lastStamp")).toBeNull();
  });
});

it("interviews are listed with the earliest first, past ones included", async () => {
  const db = await named();
  const past = anInterview("past", { at: later(now, -days(3)) });
  for (const interview of [second, first, past]) await storeInterview(db, interview, now);
  const names = (await listInterviews(db)).map((interview) => interview.id);
  expect(names).toEqual(["past", "first", "second"]);
});
