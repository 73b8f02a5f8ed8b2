import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import type { CardId } from "#model/ids.ts";
import { recordingId } from "#model/recording.ts";
import { headOf } from "#model/recording-head.ts";
import { instant } from "#model/time.ts";
import {
  beginTalking,
  fillDisk,
  isHeard,
  openMicrophones,
  recordingFiles,
  talk,
} from "./harness/microphone.ts";
import { Person } from "./harness/person.ts";

const keep = ({ page }: Person) => page.getByRole("button", { name: "Keep", exact: true });
const play = (person: Person) => person.button("Play what you said");

it("an answer is said, heard beside its key points, kept, and there after a reload: saved, deleted and brought back", async () => {
  const { person } = await beginTalking();
  const { page } = person;
  await person.practise();
  await talk(person);
  expect(await openMicrophones(page)).toEqual([true]);
  await person.button("Show answer").click();
  await play(person).waitFor();
  expect(await openMicrophones(page)).toEqual([false]);
  expect(await page.getByRole("checkbox").count()).toBeGreaterThan(0);
  await play(person).click();
  await isHeard(page);
  // To its end, and once more.
  await play(person).click();
  await isHeard(page);

  expect(await recordingFiles(page)).toEqual([]);
  await keep(person).click();
  await page.getByText("Kept on this device alone, and in no backup.").waitFor();
  expect(await recordingFiles(page)).toHaveLength(1);

  await person.open("#/recordings");
  await page.getByText(/^1 recording, .* of 200 MB\./).waitFor();
  const prompt = await page.getByRole("heading", { level: 2 }).textContent();
  await person.button("Play the recording").click();
  await isHeard(page);
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    person.button("Save the recording").click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d .+\.webm$/);
  const path = join(inject("workFolder"), "said.webm");
  await saved.saveAs(path);
  // How every WebM file begins.
  expect((await readFile(path)).subarray(0, 4).toString("hex")).toBe("1a45dfa3");

  await person.button("Delete the recording").click();
  await page.getByText(/^Nothing is kept here\./).waitFor();
  expect(await recordingFiles(page)).toEqual([]);
  await person.button("Undo").waitFor();
  await page.keyboard.press("Control+z");
  await person.button("Play the recording").click();
  await isHeard(page);
  await page.getByRole("heading", { level: 2 }).getByRole("link").click();
  await page.getByRole("heading", { level: 2, name: "What you said" }).waitFor();
  expect(await person.asked()).toBe(prompt);
  await person.button("Play the recording").waitFor();
});

it("what was not decided about is offered on the next card, and comes back with its card", async () => {
  const { person } = await beginTalking();
  const { page } = person;
  await person.practise();
  await talk(person);
  await person.button("Stop").click();
  await person.button("Say it again").waitFor();
  await person.answer("Good");
  await person.button("Keep the last one").waitFor();
  await person.undo();
  await person.button("Discard").click();
  await page.getByText("Discarded.").waitFor();
  await person.button("Bring back").click();
  await play(person).waitFor();
  await person.button("Good").click();
  await person.button("Keep the last one").click();
  await page.getByText("Kept.", { exact: true }).waitFor();
  expect(await recordingFiles(page)).toHaveLength(1);
  expect(await person.button("Keep the last one").count()).toBe(0);

  // The same where a sitting ends with it.
  await talk(person);
  await page.getByRole("link", { name: "Leave" }).click();
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: "Listen to recordings" }).click();
  const last = page.getByRole("region", { name: "Not kept yet" });
  await last.getByRole("button", { name: /^Play/ }).click();
  await isHeard(page);
  await last.getByRole("button", { name: "Keep" }).click();
  await page.getByText(/^2 recordings, /).waitFor();
});

it("the microphone is closed when the card is left, the page is hidden, or another tab records", async () => {
  const { person, browser, host } = await beginTalking();
  const { page } = person;
  await person.practise();
  await talk(person);
  await page.getByRole("link", { name: "Leave" }).click();
  await person.button("Practise").waitFor();
  expect(await openMicrophones(page)).toEqual([false]);

  await person.practise();
  await talk(person);
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { get: () => "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
    Reflect.deleteProperty(document, "visibilityState");
  });
  // What was said by then is there.
  await play(person).waitFor();
  expect(await openMicrophones(page)).toEqual([false, false]);

  await person.button("Say it again").click();
  await person.button("Stop").waitFor();
  const other = new Person(await browser.newPage(), host.url);
  await other.open("#/practice");
  await other.button("Say it").click();
  await other.button("Stop").waitFor();
  await play(person).waitFor();
  expect(await openMicrophones(page)).toEqual([false, false, false]);
  expect(await openMicrophones(other.page)).toEqual([true]);
});

/** Puts recordings of so many megabytes in place, the first one the oldest. */
async function fill({ page }: Person, megabytes: readonly number[]): Promise<void> {
  const files = megabytes.map((size, at) => ({
    name: `${at}.recording`,
    bytes: size * 1_000_000,
    head: headOf({
      id: recordingId(`${at}`),
      card: "deck/why#recall" as CardId,
      prompt: `Question ${at}?`,
      at: instant(1_764_064_800_000 + at),
      lengthMs: 60_000,
      type: "audio/webm;codecs=opus",
    }),
  }));
  await page.evaluate(async (wanted) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("rehearse-recordings", { create: true });
    for (const { name, bytes, head } of wanted) {
      const handle = await folder.getFileHandle(name, { create: true });
      const writable = await handle.createWritable();
      await writable.write(new Blob([head, new Uint8Array(bytes - head.length)]));
      await writable.close();
    }
  }, files);
}

it("above what recordings may take the oldest are offered for deletion, and nothing goes unasked", async () => {
  const { person } = await beginTalking();
  const { page } = person;
  await person.open("#/settings");
  await page.getByRole("radio", { name: "50 MB" }).check();
  // 30 + 20 = 50: not a byte is left.
  await fill(person, [30, 20]);
  await person.open("#/practice");
  await talk(person);
  await person.button("Show answer").click();
  await keep(person).click();
  await page.getByText(/^It was not kept: your recordings may take 50 MB\./).waitFor();
  expect((await recordingFiles(page)).sort()).toEqual([20_000_000, 30_000_000]);
  await person.button("Delete and keep this one").click();
  await page.getByText("Kept on this device alone, and in no backup.").waitFor();
  const kept = await recordingFiles(page);
  expect(kept).toHaveLength(2);
  expect(kept).toContain(20_000_000);

  await page.getByRole("link", { name: "Leave" }).click();
  await page.getByText("Recording deleted.").waitFor();
  await page.keyboard.press("Control+z");
  await expect.poll(() => recordingFiles(page)).toHaveLength(3);
  await person.open("#/recordings");
  await page.getByText(/^That is more than you want them to take\./).waitFor();
  await person.button("Delete the oldest").click();
  await page.getByText(/^2 recordings, 20 MB of 50 MB\./).waitFor();
});

it("where the device is full it says so, keeps nothing by halves, and keeps it once there is room", async () => {
  const { person } = await beginTalking({
    prepare: async ({ browser, host }) => {
      const session = await browser.context.newCDPSession(browser.page);
      const { origin } = new URL(host.url);
      await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 30_000_000 });
    },
  });
  const { page } = person;
  await person.practise();
  await talk(person);
  await person.button("Show answer").click();
  await play(person).waitFor();
  const makeRoom = await fillDisk(page);
  await keep(person).click();
  await page.getByText(/^It was not kept: There is no space left on this device\./).waitFor();
  expect(await recordingFiles(page)).toEqual([]);
  await makeRoom();
  await keep(person).click();
  await page.getByText("Kept on this device alone, and in no backup.").waitFor();
  expect(await recordingFiles(page)).toHaveLength(1);
});

it("where the microphone is denied or missing it says what to do, and practice goes on", async () => {
  const { person, browser } = await beginTalking({ isAllowed: false });
  const { page } = person;
  // Nothing is granted, so that all is denied.
  await browser.context.grantPermissions([]);
  await person.practise();
  await person.button("Say it").click();
  const alert = page.getByRole("alert");
  await alert.getByText(/^Rehearse may not use the microphone\. Allow it/).waitFor();
  await person.answer("Good");
  expect(await alert.getByText(/microphone/).count()).toBe(0);

  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException("Requested device not found", "NotFoundError"));
  });
  await person.button("Say it").click();
  await alert.getByText(/^No microphone was found\. Connect one/).waitFor();
  await person.answer("Good");
});

it("what a browser lacks is not there, and the rest works", async () => {
  const { person, browser } = await beginTalking();
  const { page } = person;
  await browser.context.addInitScript(() => {
    Reflect.deleteProperty(FileSystemFileHandle.prototype, "createWritable");
  });
  await person.open("#/practice");
  await talk(person);
  await person.button("Show answer").click();
  await play(person).click();
  await isHeard(page);
  await page.getByText(/^This browser has no place to keep it/).waitFor();
  expect(await keep(person).count()).toBe(0);
  await person.open("#/recordings");
  await page.getByText(/^This browser has no place for recordings/).waitFor();
  await person.open("#/settings");
  await page.getByRole("heading", { name: "Storage" }).waitFor();
  expect(await page.getByRole("heading", { name: "Recordings" }).count()).toBe(0);

  await browser.context.addInitScript(() => {
    Reflect.deleteProperty(window, "MediaRecorder");
  });
  await person.open("#/practice");
  await person.answer("Good");
  expect(await person.button("Say it").count()).toBe(0);
});
