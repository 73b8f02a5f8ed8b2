import { expect, it } from "vitest";
import { axeFor } from "./harness/axe.ts";
import { keysOf } from "./harness/keyboard.ts";
import { beginTalking, isHeard, openMicrophones } from "./harness/microphone.ts";

it("with keys alone an answer is said, heard and kept", async () => {
  const { person } = await beginTalking();
  const { page } = person;
  await person.practise();
  const keys = await keysOf(person);
  await person.button("Say it").waitFor();
  await page.keyboard.press("r");
  await keys.hear("Recording.");
  await page.getByRole("timer").filter({ hasText: "0:01" }).waitFor();
  await page.keyboard.press("r");
  await keys.hear("The recording has ended.");
  await person.button("Say it again").waitFor();
  expect(await openMicrophones(page)).toEqual([false]);
  await page.keyboard.press("Space");
  await person.button("Play what you said").waitFor();
  await page.keyboard.press("r");
  await isHeard(page);
  await keys.press(page.getByRole("button", { name: "Keep", exact: true }));
  await keys.hear("Kept on this device alone, and in no backup.");
  await keys.isAt(person.button("Don’t keep"));
  await page.keyboard.press("Enter");
  await keys.hear("It stays only if you keep it.");
  await keys.press(person.button("Discard"));
  await keys.hear("Discarded.");
  await keys.isAt(person.button("Bring back"));
});

it("the key that records is told with the others", async () => {
  const { person } = await beginTalking();
  const { page } = person;
  await person.practise();
  await person.button("Say it").waitFor();
  await page.keyboard.press("?");
  const told = page.getByRole("dialog").locator("dl > div").filter({ hasText: "Say it" });
  await told.waitFor();
  expect(await told.locator("kbd").allTextContents()).toEqual(["R"]);
});

it("axe finds nothing while one talks, listens, keeps and deletes", async () => {
  const { person } = await beginTalking();
  const { page } = person;
  const look = await axeFor(person);
  await person.practise();
  await person.button("Say it").click();
  await person.button("Stop").waitFor();
  await look("recording");
  await person.button("Stop").click();
  await person.button("Say it again").waitFor();
  await look("said");
  await person.button("Show answer").click();
  await person.button("Play what you said").click();
  await look("heard");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await person.button("Don’t keep").waitFor();
  await look("kept");
  await person.button("Don’t keep").click();
  await person.button("Good").click();
  await person.button("Keep the last one").waitFor();
  await look("the last one");
  await person.button("Keep the last one").click();
  await page.getByText("Kept.", { exact: true }).waitFor();
  await person.open("#/recordings");
  await person.button("Play the recording").waitFor();
  await look("recordings");
  await page.getByRole("heading", { level: 2 }).getByRole("link").click();
  await person.button("Play the recording").waitFor();
  await look("card");
  await person.button("Delete the recording").click();
  await page.getByText("Nothing is kept any more.").waitFor();
  await look("deleted");
  await person.open("#/recordings");
  await page.getByText(/^Nothing is kept here/).waitFor();
  await look("no recordings");
});

it("nothing moves while one talks, and when one has talked", async () => {
  const { person } = await beginTalking();
  const { page } = person;
  await person.practise();
  // The first card has a gap, and its line grows when it is filled.
  await person.answer("Good");
  await person.button("Say it").waitFor();
  await page.evaluate(() => {
    const moved = Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        moved.moved += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift" });
  });
  await person.button("Say it").click();
  await page.getByRole("timer").filter({ hasText: "0:01" }).waitFor();
  await person.button("Show answer").click();
  await person.button("Play what you said").click();
  await isHeard(page);
  expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBe(0);
});
