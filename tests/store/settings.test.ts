import { expect, it } from "vitest";
import { deviceId } from "#model/ids.ts";
import { defaultSettings } from "#model/settings.ts";
import { instant } from "#model/time.ts";
import { deviceValue, nameDevice } from "#store/device.ts";
import { changeSettings, readSettings } from "#store/settings.ts";
import { now } from "../builders.ts";
import { withDatabase } from "./database.ts";

const named = () => withDatabase((db) => nameDevice(db, deviceId("one")));

it("settings are the defaults until they are set", async () => {
  const db = await named();
  expect(await readSettings(db)).toEqual(defaultSettings);
  await changeSettings(db, { newCardsPerDay: 3, theme: "dark" }, now);
  expect(await readSettings(db)).toEqual({ ...defaultSettings, newCardsPerDay: 3, theme: "dark" });
});

it("each setting carries the stamp of its last change, later than all before even when the clock was set back", async () => {
  const db = await named();
  await changeSettings(db, { newCardsPerDay: 3 }, now);
  await changeSettings(db, { theme: "dark" }, instant(now - 1_000_000));
  const rows = await db.settings.toArray();
  expect(rows.map(({ key, changed }) => [key, changed])).toEqual([
    ["newCardsPerDay", { at: now, counter: 0, device: "one" }],
    ["theme", { at: now, counter: 1, device: "one" }],
  ]);
});

it("a device keeps the name it was given first", async () => {
  const db = await named();
  await nameDevice(db, deviceId("two"));
  expect(await deviceValue(db, "id")).toBe("one");
});
