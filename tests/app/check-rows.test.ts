import { describe, expect, it } from "vitest";
import { checkData, type Finding } from "#app/check.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { setSettings } from "#app/settings.ts";
import { deviceId } from "#model/ids.ts";
import { later } from "#model/time.ts";
import { deviceValue } from "#store/device.ts";
import { readSettings } from "#store/settings.ts";
import { days, now } from "../builders.ts";
import { answer, open } from "./at-practice.ts";
import { damageCard, expectAllIsWell, note, practised, recall, report } from "./damage.ts";

const found = (kind: Finding["kind"], ...examples: string[]): Finding => ({
  kind,
  count: examples.length,
  examples,
});
const yesterday = later(now, -days(1));
const stamped = (at = yesterday) => ({ at, counter: 0, device: deviceId("another") });
/** Puts a row that no type allows. */
const put = (app: Rehearse, table: string, row: object) => app.db.table(table).put(row);

describe("a note that cannot be read", () => {
  it("becomes a question of every text that can, and its cards follow", async () => {
    const app = await practised();
    const row = await app.db.notes.get(note("d"));
    await put(app, "notes", {
      ...row,
      content: { kind: "riddle", mistake: "Guesses", better: ["asks", 4, ["early"]] },
      ...{ topic: null, disputed: [{ says: "yes", section: "S" }, 7], edit: undefined },
    });
    // The pitfall's two cards are retired, one is made: 6 - 2 + 1 = 5 are in use.
    expect(await checkData(app)).toEqual(
      report(
        [
          found("values", `notes ${note("d")}`),
          found("card missing", recall("d")),
          found("card apart from note", `${note("d")}#fix`, `${note("d")}#spot`),
          found("deck count", "deck"),
        ],
        { recounted: true },
      ),
    );
    expect(await app.db.notes.get(note("d"))).toEqual({
      ...row,
      topic: "Recovered",
      content: { kind: "question", prompt: "Guesses", points: ["asks", "early"] },
      disputed: [{ says: "yes", section: "S" }],
    });
    await expectAllIsWell(app);
  });

  it("keeps its user's words, as far as they can be read", async () => {
    const app = await practised();
    const rowOf = (key: string) => app.db.notes.get(note(key));
    await put(app, "notes", {
      ...(await rowOf("a")),
      edit: { content: { prompt: "My own?", points: "own words" }, changed: "today" },
    });
    await put(app, "notes", { ...(await rowOf("b")), content: null });
    expect(await checkData(app)).toEqual(
      report([found("values", `notes ${note("a")}`, `notes ${note("b")}`)]),
    );
    expect((await rowOf("a"))?.edit).toMatchObject({
      content: { kind: "question", prompt: "My own?", points: ["own words"] },
      changed: { device: await deviceValue(app.db, "id") },
    });
    expect((await rowOf("b"))?.content).toEqual({
      kind: "question",
      prompt: "What did the note deck/b say?",
      points: ["Its text could not be read any more."],
    });
    await expectAllIsWell(app);
  });
});

describe("rows that are not what they should be", () => {
  it("of decks keep their notes, and are seen", async () => {
    const app = await practised();
    await put(app, "decks", { id: "deck", title: 5, origin: "x", position: "1", derivedCards: 6 });
    expect(await checkData(app)).toEqual(report([found("values", "decks deck")]));
    expect(await app.db.decks.toArray()).toEqual([
      {
        ...{ id: "deck", title: "Recovered", about: "", position: 0, origin: "guide" },
        ...{ retired: false, guide: { title: "Recovered", section: "", year: null } },
        derivedCards: 6,
      },
    ]);
    await expectAllIsWell(app);
  });

  it("of decks have their cards counted", async () => {
    const app = await practised();
    await app.db.decks.update("deck" as never, { derivedCards: -1 });
    expect(await checkData(app)).toEqual(report([found("deck count", "deck")]));
    expect(await app.db.decks.toArray()).toMatchObject([{ derivedCards: 6 }]);
    await expectAllIsWell(app);
  });

  it("of interviews, days and sittings keep what can be read of them", async () => {
    const app = await practised();
    await setSettings(app, { theme: "dark" });
    const covers = [{ deck: "deck", topics: null }];
    const asked = [{ deck: "deck", topic: "topic a", question: "Why?" }];
    await put(app, "interviews", {
      ...{ id: "one", name: "Northwind", at: "soon", covers: [...covers, "all"], removed: 0 },
      ...{ debrief: { went: "great", asked: [...asked, null] }, changed: stamped() },
    });
    await put(app, "dayMinutes", { day: "2026-11-27", minutes: 5_000, changed: stamped() });
    await put(app, "dayMinutes", { day: "2026-11-31", minutes: 30, changed: stamped() });
    const [sitting] = await app.db.sittings.toArray();
    await put(app, "sittings", { ...sitting, plan: [recall("c"), 4], endedAt: "late" });
    expect(await checkData(app)).toEqual(
      report([
        {
          ...{ kind: "values", count: 4 },
          examples: [`sittings ${sitting?.id}`, "interviews one", "dayMinutes 2026-11-27"],
        },
      ]),
    );
    expect(await app.db.interviews.toArray()).toEqual([
      {
        ...{ id: "one", name: "Northwind", at: now, covers, removed: false, changed: stamped() },
        debrief: { went: null, asked },
      },
    ]);
    expect(await app.db.dayMinutes.toArray()).toMatchObject([{ minutes: null }, { minutes: null }]);
    expect(await app.db.sittings.toArray()).toEqual([
      { ...sitting, plan: [recall("c")], endedAt: now },
    ]);
    await expectAllIsWell(app);
  });
});

describe("settings", () => {
  it("that are not what they may be take their default, as a change of now", async () => {
    const app = await practised();
    await setSettings(app, { newCardsPerDay: 7, desiredRetention: 0.8, theme: "dark" });
    const before = await app.db.settings.toArray();
    await app.db.settings.update("desiredRetention", { value: 80 });
    await app.db.settings.update("theme", { value: "pink" as never });
    await put(app, "settings", { key: "later", value: "kept", changed: stamped() });
    expect(await checkData(app)).toEqual(report([found("settings", "desiredRetention", "theme")]));
    expect(await readSettings(app.db)).toMatchObject({
      ...{ newCardsPerDay: 7, desiredRetention: 0.9, theme: "system", later: "kept" },
    });
    // The clock stands still, so that the change of now is the next one of this instant.
    const [first] = before;
    expect((await app.db.settings.get("theme"))?.changed).toEqual({
      ...first?.changed,
      counter: (first?.changed.counter ?? 0) + 1,
    });
    await expectAllIsWell(app);
  });
});

describe("the latest stamp", () => {
  const tomorrow = later(now, days(1));

  it("is raised to the latest that is stored, so that the next change here is the later one", async () => {
    const app = await practised();
    await damageCard(app, "a", { suspendedChanged: stamped(tomorrow) });
    expect(await checkData(app)).toEqual(report([{ kind: "stamp", count: 1, examples: [] }]));
    await setSettings(app, { theme: "light" });
    expect((await app.db.settings.get("theme"))?.changed).toMatchObject({
      at: tomorrow,
      counter: 1,
    });
    await expectAllIsWell(app);
  });

  it("that cannot be read is one anew", async () => {
    const app = await practised();
    await put(app, "device", { key: "lastStamp", value: { at: "today" } });
    expect(await checkData(app)).toEqual(report([{ kind: "stamp", count: 1, examples: [] }]));
    await expectAllIsWell(app);
  });
});

it("a check that is made while cards are rated writes over none of the ratings", async () => {
  const app = await practised();
  await damageCard(app, "a", { topic: "other" });
  const practice = await open(app);
  const [check] = await Promise.all([checkData(app), answer(practice, "good")]);
  expect(check.findings).toEqual([found("card apart from note", recall("a"))]);
  expect(await app.db.reviews.count()).toBe(3);
  await expectAllIsWell(app, [], 3);
});
