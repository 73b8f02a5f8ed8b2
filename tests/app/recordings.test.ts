import { expect, it, onTestFinished } from "vitest";
import { readRecordings } from "#app/recording-files.ts";
import {
  deleteRecordings,
  fileOfRecording,
  inTheWayOf,
  keepRecording,
  recordingLimit,
} from "#app/recordings.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { CardId } from "#model/ids.ts";
import { type Recording, recordingId } from "#model/recording.ts";
import { later } from "#model/time.ts";
import { now } from "../builders.ts";
import { Clock, questions, startApp } from "./environment.ts";

const type = "audio/webm;codecs=opus";
const said = (name: string, over: Partial<Recording> = {}, text = "sound") => ({
  recording: {
    id: recordingId(name),
    card: "deck/why#recall" as CardId,
    prompt: "Why?",
    at: now,
    lengthMs: 1_000,
    type,
    ...over,
  },
  sound: new Blob([text], { type }),
});

async function start(): Promise<Rehearse> {
  const app = await startApp(new Clock(), questions("why"));
  onTestFinished(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(folderOf(app), { recursive: true }).catch(() => {});
  });
  return app;
}

const folderOf = ({ db }: Rehearse) => `${db.name}-recordings`;
const kept = async ({ db }: Rehearse) => (await readRecordings(db.name)) ?? [];

it("keeps recordings, the latest first, with all that is known of them and their sound", async () => {
  const app = await start();
  const first = said("1", {}, "the first");
  const second = said("2", { at: later(now, 1), prompt: "Wofür? 🎙" }, "the second");
  await keepRecording(app, first);
  await keepRecording(app, second);
  const [latest, earlier] = await kept(app);
  expect(latest).toMatchObject(second.recording);
  expect(earlier).toMatchObject(first.recording);
  expect(await (await latest?.sound())?.text()).toBe("the second");
  expect((await earlier?.sound())?.type).toBe(type);
});

it("passes over what was cut off while it was written, and what is no recording", async () => {
  const app = await start();
  await keepRecording(app, said("1"));
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(folderOf(app));
  await folder.getFileHandle("2.recording", { create: true });
  const other = await (
    await folder.getFileHandle("3.recording", { create: true })
  ).createWritable();
  await other.write("something else");
  await other.close();
  expect((await kept(app)).map(({ id }) => id)).toEqual(["1"]);
});

it("brings back what was deleted, to the byte", async () => {
  const app = await start();
  await keepRecording(app, said("1", {}, "one"));
  await keepRecording(app, said("2", {}, "two"));
  const before = await kept(app);
  await deleteRecordings(app, before, "2 recordings deleted.");
  expect(await kept(app)).toEqual([]);
  expect(app.undo.last()?.done).toBe("2 recordings deleted.");
  await app.undo.undo();
  const after = await kept(app);
  expect(after.map(({ id, bytes }) => [id, bytes])).toEqual(
    before.map(({ id, bytes }) => [id, bytes]),
  );
  expect(await (await after[0]?.sound())?.text()).toBe("two");
});

it("deletes what another tab has deleted already, and brings back the others alone", async () => {
  const app = await start();
  await keepRecording(app, said("1"));
  await keepRecording(app, said("2"));
  const recordings = await kept(app);
  const root = await navigator.storage.getDirectory();
  await (await root.getDirectoryHandle(folderOf(app))).removeEntry("1.recording");
  await deleteRecordings(app, recordings, "Recordings deleted.");
  expect(await kept(app)).toEqual([]);
  await app.undo.undo();
  expect((await kept(app)).map(({ id }) => id)).toEqual(["2"]);
});

it("deletes what another tab deletes at the same time", async () => {
  const app = await start();
  await keepRecording(app, said("1"));
  const recordings = await kept(app);
  await Promise.all([
    deleteRecordings(app, recordings, "Recording deleted."),
    deleteRecordings(app, recordings, "Recording deleted."),
  ]);
  expect(await kept(app)).toEqual([]);
});

it("finds the oldest in the way of one that does not fit what may be taken", async () => {
  const app = await start();
  recordingLimit.set(50);
  onTestFinished(() => recordingLimit.set(200));
  const large = "x".repeat(26_000_000);
  await keepRecording(app, said("old", {}, large));
  await keepRecording(app, said("new", { at: later(now, 1) }, "small"));
  // 26 MB are there: 5 bytes fit, another 26 MB would be 52.
  expect(await inTheWayOf(app, said("3"))).toEqual([]);
  const found = await inTheWayOf(app, said("3", {}, large));
  expect(found.map(({ id }) => id)).toEqual(["old"]);
  expect(await kept(app)).toHaveLength(2);
});

it("makes a file of one, with its sound alone", async () => {
  const app = await start();
  await keepRecording(app, said("1"));
  const [recording] = await kept(app);
  const file = recording && (await fileOfRecording(app, recording));
  expect(file?.name).toMatch(/^\d{4}-\d\d-\d\d why\.webm$/);
  expect(file?.type).toBe("audio/webm");
  expect(await file?.text()).toBe("sound");
});
