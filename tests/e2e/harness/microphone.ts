import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type Journey, prepareJourney } from "./journey.ts";
import type { Person } from "./person.ts";

/** A browser that hears a beep a second instead of a microphone. */
const beeps = ["--use-fake-device-for-media-stream"];
/** It lets every page listen, without asking anybody. */
const allows = "--use-fake-ui-for-media-stream";

type Heard = Window & { tracks: MediaStreamTrack[]; players: HTMLMediaElement[] };

/** Notes down which tracks were opened and what was played. */
function listenIn(): void {
  const heard = Object.assign(window, { tracks: [], players: [] }) as unknown as Heard;
  const devices = navigator.mediaDevices;
  const getUserMedia = devices.getUserMedia.bind(devices);
  devices.getUserMedia = async (wanted) => {
    const stream = await getUserMedia(wanted);
    heard.tracks.push(...stream.getTracks());
    return stream;
  };
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
    heard.players.push(this);
    return play.call(this);
  };
}

type Talking = {
  /** Whether the app may use the microphone; it may unless told. */
  readonly isAllowed?: boolean;
  /** What is to be done before the app is opened for the first time. */
  readonly prepare?: (journey: Journey) => Promise<unknown>;
};

/** A person whose browser has a microphone. */
export async function beginTalking({ isAllowed = true, prepare }: Talking = {}): Promise<Journey> {
  const journey = await prepareJourney({ flags: isAllowed ? [...beeps, allows] : beeps });
  await journey.browser.context.addInitScript(listenIn);
  await prepare?.(journey);
  await journey.person.open();
  return journey;
}

/** Whether each microphone that was ever opened on the page is open still. */
export const openMicrophones = (page: Page): Promise<boolean[]> =>
  page.evaluate(() =>
    (window as unknown as Heard).tracks.map(({ readyState }) => readyState === "live"),
  );

/** Waits until the last player has gone on for a while. */
export async function isHeard(page: Page): Promise<void> {
  const at = () =>
    page.evaluate(() => (window as unknown as Heard).players.at(-1)?.currentTime ?? 0);
  await expect.poll(at).toBeGreaterThan(0.2);
}

/** Talks for a second at least. */
export async function talk(person: Person): Promise<void> {
  await person.button("Say it").click();
  await person.page
    .getByRole("timer")
    .filter({ hasText: /0:0[1-9]/ })
    .waitFor();
}

/** How large each file is that the app keeps recordings in. */
export const recordingFiles = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const sizes: number[] = [];
    const folder = await root.getDirectoryHandle("rehearse-recordings").catch(() => null);
    if (!folder) return sizes;
    for await (const handle of folder.values())
      if (handle.kind === "file")
        sizes.push((await (handle as FileSystemFileHandle).getFile()).size);
    return sizes;
  });

/** Fills what room the browser has left for the app, to the last byte. Returns what makes room again. */
export async function fillDisk(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("filling", { create: true });
    const write = async (name: string, bytes: number) => {
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(new Uint8Array(bytes));
      await writable.close();
    };
    let files = 0;
    for (let bytes = 10_000_000; bytes >= 1; files += 1) {
      await write(`${files}`, bytes).catch(() => {
        bytes /= 10;
      });
    }
  });
  return () =>
    page.evaluate(async () =>
      (await navigator.storage.getDirectory()).removeEntry("filling", { recursive: true }),
    );
}
