import { describe, expect, it } from "vitest";
import { mostActions, readChecklist, readChecklistProgress } from "#app/checklist.ts";
import { readDisputed } from "#app/disputed.ts";
import { removeInterview, saveInterview } from "#app/interviews.ts";
import { setActionState, setDaysBefore, setEvidence, setFinding } from "#app/note-saying.ts";
import { actOnNotes } from "#app/notes-acts.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { cardId, deckId, noteId } from "#model/ids.ts";
import type { Coverage } from "#model/interview.ts";
import { contentOf, type Note } from "#model/note.ts";
import { later } from "#model/time.ts";
import { toCard } from "#store/rows.ts";
import { aDeck, aNote, days, hours, now } from "../builders.ts";
import { open } from "./at-practice.ts";
import { Clock, startApp } from "./environment.ts";

const deck = deckId("deck");
const idOf = (key: string) => noteId(deck, key);

const anAction = (key: string, over: Partial<Note> = {}): Note =>
  aNote(key, { content: { kind: "action", action: `Do ${key}`, prove: ["proof"] }, ...over });

const start = (...notes: Note[]) => startApp(new Clock(), aDeck(notes));

const interviewIn = (
  app: Rehearse,
  inDays: number,
  covers: readonly Coverage[] = [{ deck, topics: null }],
) => saveInterview(app, null, { name: `In ${inDays} days`, at: later(now, days(inDays)), covers });

const dueOf = async (app: Rehearse, key: string) =>
  (await readChecklist(app)).items.find(({ id }) => id === idOf(key))?.due ?? null;

describe("the list", () => {
  it("holds the actions in use by topic, in the order of the deck, with what was said of each", async () => {
    const app = await start(
      anAction("z", { topic: "first" }),
      anAction("y", { topic: "second" }),
      aNote("a question"),
      anAction("x", { topic: "first" }),
    );
    await setActionState(app, idOf("x"), "doing");
    await setEvidence(app, idOf("x"), { text: "half of it", link: "https://example.com" }, true);
    const { items, isAll } = await readChecklist(app);
    expect(isAll).toBe(true);
    expect(items.map(({ id, topic, state }) => [id, topic, state])).toEqual([
      [idOf("z"), "first", "to do"],
      [idOf("x"), "first", "doing"],
      [idOf("y"), "second", "to do"],
    ]);
    expect(items[1]).toMatchObject({
      card: cardId(idOf("x"), "evidence"),
      deck: { id: deck, title: "Deck" },
      action: "Do x",
      prove: ["proof"],
      when: null,
      evidence: { text: "half of it", link: "https://example.com" },
      daysBefore: null,
      due: null,
    });
  });

  it("leaves out what was deleted, and brings it back when that is undone", async () => {
    const app = await start(anAction("a"), anAction("b"));
    await actOnNotes(app, { type: "remove", notes: [idOf("a")], removed: true }, () => "Deleted.");
    expect((await readChecklist(app)).items.map(({ id }) => id)).toEqual([idOf("b")]);
    await app.undo.undo();
    expect((await readChecklist(app)).items.map(({ id }) => id)).toEqual([idOf("a"), idOf("b")]);
  });

  it("says an action in its user's words", async () => {
    const app = await start(anAction("a"));
    const content = { kind: "action" as const, action: "Mine", prove: ["mine"], when: "Soon" };
    await actOnNotes(app, { type: "word", wordings: new Map([[idOf("a"), content]]) }, () => "W");
    const [item] = (await readChecklist(app)).items;
    expect([item?.action, item?.prove, item?.when]).toEqual(["Mine", ["mine"], "Soon"]);
  });

  it("is read to a limit, and says so", async () => {
    const keys = Array.from({ length: mostActions + 1 }, (_, at) => `a${at}`);
    const app = await start(...keys.map((key) => anAction(key)));
    const { items, isAll, progress } = await readChecklist(app);
    expect([items.length, isAll, progress.total]).toEqual([mostActions, false, mostActions]);
  });

  it("is nothing to tell of on Today where there are no actions", async () => {
    expect(await readChecklistProgress(await start(aNote("a")))).toBeNull();
  });
});

describe("when an action is due", () => {
  it("is so many days before the next interview that covers it", async () => {
    const app = await start(anAction("a", { topic: "one" }), anAction("b", { topic: "two" }));
    await interviewIn(app, 14, [{ deck, topics: ["two"] }]);
    await interviewIn(app, 20);
    await setDaysBefore(app, idOf("a"), "5", true);
    await setDaysBefore(app, idOf("b"), " 5 ", true);
    // 25 November and 20 days are 15 December; 25 November and 14 days are 9 December; each less 5 days.
    expect(await dueOf(app, "a")).toEqual({ day: "2026-12-10", interview: "In 20 days" });
    expect(await dueOf(app, "b")).toEqual({ day: "2026-12-04", interview: "In 14 days" });
  });

  it("is counted in study days: an interview at two in the morning belongs to the day before", async () => {
    const app = await start(anAction("a"));
    // Now it is 09:00; 14 days and 17 hours later it is 02:00 on 10 December, and days begin at 04:00.
    const at = later(now, days(14) + hours(17));
    await saveInterview(app, null, { name: "Late", at, covers: [{ deck, topics: null }] });
    await setDaysBefore(app, idOf("a"), "0", true);
    expect((await dueOf(app, "a"))?.day).toBe("2026-12-09");
  });

  it("is not known before its user says it, nor without an interview ahead", async () => {
    const clock = new Clock();
    const app = await startApp(clock, aDeck([anAction("a")]));
    const id = await interviewIn(app, 3);
    expect(await dueOf(app, "a")).toBeNull();
    await setDaysBefore(app, idOf("a"), "1", true);
    expect((await dueOf(app, "a"))?.day).toBe("2026-11-27");
    await setDaysBefore(app, idOf("a"), "", true);
    expect(await dueOf(app, "a")).toBeNull();
    await setDaysBefore(app, idOf("a"), "1", true);
    clock.pass(days(4));
    expect(await dueOf(app, "a")).toBeNull();
    await removeInterview(app, id);
    expect(await dueOf(app, "a")).toBeNull();
  });

  it("goes by where the note stands now", async () => {
    const app = await start(anAction("a", { topic: "one" }));
    await interviewIn(app, 14, [{ deck, topics: ["two"] }]);
    await setDaysBefore(app, idOf("a"), "14", true);
    expect(await dueOf(app, "a")).toBeNull();
    await actOnNotes(app, { type: "move", notes: [idOf("a")], to: { topic: "two" } }, () => "M");
    expect((await dueOf(app, "a"))?.day).toBe("2026-11-25");
  });

  it.each(["-1", "1.5", "366", "soon"])("cannot be %j days before", async (typed) => {
    const app = await start(anAction("a"));
    await expect(setDaysBefore(app, idOf("a"), typed, true)).rejects.toThrow(
      "Choose a whole number from 0 to 365.",
    );
    expect(app.undo.last()).toBeNull();
  });
});

it("counts what is done, overdue and due in the seven days that begin today", async () => {
  const app = await start(...["a", "b", "c", "d", "e", "f"].map((key) => anAction(key)));
  await interviewIn(app, 14);
  // The interview is on 9 December: 15 days before it was yesterday, 14 is today, 8 is 1 December, and 7 the day after.
  const before = { a: "15", b: "14", c: "8", d: "7", e: "14" };
  for (const [key, typed] of Object.entries(before)) {
    await setDaysBefore(app, idOf(key), typed, true);
  }
  await setActionState(app, idOf("e"), "done");
  const progress = { done: 1, total: 6, overdue: 1, next: { count: 2, by: "2026-12-01" } };
  expect((await readChecklist(app)).progress).toEqual(progress);
  expect((await readChecklistProgress(app))?.progress).toEqual(progress);
});

describe("what is said of an action", () => {
  const waits = async (app: Rehearse) => {
    const row = await app.db.cards.get(cardId(idOf("a"), "evidence"));
    return row && toCard(row).waiting;
  };

  it("has its card asked once it is done, and wait again when that is undone", async () => {
    const app = await start(anAction("a"));
    expect(await waits(app)).toBe(true);
    await setActionState(app, idOf("a"), "done");
    expect(app.undo.last()?.done).toBe("Marked as done.");
    expect(await waits(app)).toBeUndefined();
    await app.undo.undo();
    expect(await waits(app)).toBe(true);
    expect((await readChecklist(app)).items[0]?.state).toBe("to do");
  });

  it("is undone as a whole where it was typed in one go", async () => {
    const app = await start(anAction("a"));
    const write = (text: string, isFirst: boolean) =>
      setEvidence(app, idOf("a"), { text, link: "" }, isFirst);
    await write("One", true);
    await write("One, two", false);
    await write("Another", true);
    const text = async () => (await readChecklist(app)).items[0]?.evidence.text;
    await app.undo.undo();
    expect(await text()).toBe("One, two");
    await app.undo.undo();
    expect(await text()).toBe("");
  });

  it("is shown in practice with the answer, and never before", async () => {
    const app = await start(anAction("a"), aNote("b"));
    const evidence = { text: "I did it", link: "https://example.com" };
    await setEvidence(app, idOf("a"), evidence, true);
    await setActionState(app, idOf("a"), "done");
    const practice = await open(app);
    const seen = new Map<string, unknown>();
    for (let count = 0; count < 2; count += 1) {
      const before = practice.view();
      if (before.status !== "asking") throw new Error("No card is asked.");
      expect(before.card.evidence).toBeNull();
      practice.reveal();
      const after = practice.view();
      if (after.status === "asking") seen.set(after.card.id, after.card.evidence);
      await practice.rate("easy");
    }
    expect(seen).toEqual(
      new Map<string, unknown>([
        [cardId(idOf("a"), "evidence"), evidence],
        [cardId(idOf("b"), "recall"), null],
      ]),
    );
  });
});

describe("what is disputed", () => {
  const disputed = [
    { says: "Four.", section: "Summary" },
    { says: "Five.", section: "FAQ" },
  ];

  it("is listed with what was found out, what is not settled first", async () => {
    const app = await start(
      aNote("a", { disputed, topic: "one" }),
      aNote("b", { disputed, topic: "two" }),
      aNote("c", { topic: "three" }),
    );
    await setFinding(app, idOf("a"), "Five.", true);
    const notes = await readDisputed(app, [idOf("a"), idOf("b"), idOf("c"), idOf("gone")]);
    expect(notes.map(({ id, finding }) => [id, finding])).toEqual([
      [idOf("b"), ""],
      [idOf("a"), "Five."],
    ]);
    expect(notes[0]).toMatchObject({
      card: cardId(idOf("b"), "recall"),
      prompt: "Why b?",
      deck: "Deck",
      topic: "two",
      statements: disputed,
    });
  });

  it("keeps what another tab has found out meanwhile", async () => {
    const app = await start(aNote("a", { disputed }));
    await setFinding(app, idOf("a"), "Five.", true, "");
    await expect(setFinding(app, idOf("a"), "Four.", true, "")).rejects.toMatchObject({
      name: "ChangedElsewhereError",
      stored: "Five.",
    });
    expect((await readDisputed(app, [idOf("a")]))[0]?.finding).toBe("Five.");
    const evidence = { text: "done", link: "" };
    await expect(
      setEvidence(app, idOf("a"), evidence, true, { text: "half", link: "" }),
    ).rejects.toMatchObject({ stored: { text: "", link: "" } });
  });

  it("is settled by what was found out, which is shown in practice and can be undone", async () => {
    const app = await start(aNote("a", { disputed }));
    await setFinding(app, idOf("a"), "Five.", true);
    const view = (await open(app)).view();
    expect(view.status === "asking" && view.card.finding).toBe("Five.");
    await app.undo.undo();
    expect((await readDisputed(app, [idOf("a")]))[0]?.finding).toBe("");
  });
});

it("keeps the words of an action apart from what is said of it", async () => {
  const app = await start(anAction("a"));
  await setActionState(app, idOf("a"), "done");
  await setDaysBefore(app, idOf("a"), "3", true);
  const note = (await app.db.notes.get(idOf("a"))) as Note;
  expect(note.edit).toBeNull();
  expect(contentOf(note)).toEqual({ kind: "action", action: "Do a", prove: ["proof"] });
});
