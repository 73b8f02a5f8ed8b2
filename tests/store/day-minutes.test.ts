import { expect, it } from "vitest";
import type { Day } from "#model/day.ts";
import { deviceId } from "#model/ids.ts";
import { later } from "#model/time.ts";
import { listDayMinutes, setDayMinutes } from "#store/day-minutes.ts";
import { deviceValue, nameDevice } from "#store/device.ts";
import { hours, now, today } from "../builders.ts";
import { withDatabase } from "./database.ts";

const named = () => withDatabase((db) => nameDevice(db, deviceId("one")));
const on = (day: string) => day as Day;

it("single days are listed from a day on, in order, each with its last minutes and stamp", async () => {
  const db = await named();
  await setDayMinutes(db, on("2026-12-01"), 45, now);
  await setDayMinutes(db, on("2026-11-24"), 30, now);
  await setDayMinutes(db, today, 60, now);
  await setDayMinutes(db, today, 0, later(now, hours(1)));
  const changed = (counter: number, at = now) => ({ at, counter, device: "one" });
  expect(await listDayMinutes(db, today)).toEqual([
    { day: today, minutes: 0, changed: changed(0, later(now, hours(1))) },
    { day: "2026-12-01", minutes: 45, changed: changed(0) },
  ]);
  expect(await deviceValue(db, "lastStamp")).toEqual(changed(0, later(now, hours(1))));
});

it("a day that has the minutes of its weekday again is not listed, and its row says so", async () => {
  const db = await named();
  await setDayMinutes(db, today, 0, now);
  await setDayMinutes(db, today, null, now);
  expect(await listDayMinutes(db, today)).toEqual([]);
  expect(await db.dayMinutes.get(today)).toMatchObject({ minutes: null, changed: { counter: 1 } });
});
