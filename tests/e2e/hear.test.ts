import { describe, expect, it } from "vitest";
import { handsFree, readAloud, withGermanDeck, zone } from "./harness/ear.ts";
import { keysOf } from "./harness/keyboard.ts";
import type { Person } from "./harness/person.ts";
import { ownVoice } from "./harness/voice.ts";

const ratingsOf = async (person: Person) =>
  (await person.rows<{ rating?: string }>("reviews")).map(({ rating }) => rating);

describe("a card in practice", () => {
  it("is read aloud once there is a voice of the device for its language, and nothing moves when it comes", async () => {
    const { person, ear } = await withGermanDeck();
    const { page } = person;
    await person.open("#/practice");
    await page.getByRole("heading", { name: "Warum **Git**?" }).waitFor();
    const shifts = await page.evaluateHandle(() => {
      const seen: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift" });
      return seen;
    });
    await ear.bring({ lang: "de-DE", localService: false }, ownVoice("en-GB"));
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await readAloud(person).count()).toBe(0);
    await ear.bring(ownVoice("de-DE"));
    await readAloud(person).click();
    await ear.hear("Warum Git?");
    await readAloud(person).waitFor();
    expect(await shifts.jsonValue()).toEqual([]);
  });

  it("falls silent when its answer is shown, when another one comes, when the page is hidden, and when practice is left", async () => {
    const { person, ear } = await withGermanDeck();
    const { page } = person;
    await person.open("#/practice");
    await ear.bring(ownVoice("de-DE"));
    await readAloud(person).click();
    await ear.isSaying("Warum Git?");
    await person.button("Show answer").click();
    await ear.isSilent();
    await readAloud(person, "answer").click();
    await ear.hear("Es ist schnell");
    await ear.isSaying("Alle haben es");
    await person.button("Easy").click();
    await ear.isSilent();
    await page.keyboard.press("l");
    await ear.isSaying("Warum Zweige?");
    await page.keyboard.press("l");
    await ear.isSilent();
    await page.keyboard.press("l");
    await ear.isSaying("Warum Zweige?");
    // As when another app is opened.
    await page.evaluate(() => {
      Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await ear.isSilent();
    await page.keyboard.press("l");
    await ear.isSaying("Warum Zweige?");
    await page.getByRole("link", { name: "Leave" }).click();
    await ear.isSilent();
  });

  it("says its language to voices, screen readers and hyphens, and the app keeps its own", async () => {
    const { person } = await withGermanDeck();
    const { page } = person;
    await person.open("#/practice");
    const prompt = page.getByRole("heading", { name: "Warum **Git**?" });
    expect(await prompt.getAttribute("lang")).toBe("de");
    expect(await prompt.evaluate((element) => getComputedStyle(element).hyphens)).toBe("auto");
    await person.button("Show answer").click();
    expect(await page.locator(".key-points .row-text").first().getAttribute("lang")).toBe("de");
    expect(await page.locator(".key-points legend").getAttribute("lang")).toBeNull();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });
});

describe("hands-free practice", () => {
  it("goes a whole round by taps, without a network, and takes back what was rated", async () => {
    const journey = await withGermanDeck();
    const { person, ear, host } = journey;
    const { page } = person;
    await person.readyForOffline();
    await host.stop();
    await handsFree(journey);
    await ear.hear("Warum Git?");
    await page.getByText("Your turn to answer").waitFor();
    await zone(person, "Answer").click();
    await ear.hear("Es ist schnell", "Alle haben es");
    await page.getByText("How did it go?").waitFor();
    await zone(person, "Again").click();
    await ear.hear("Again.", "Warum Zweige?");
    await person.button("Once more").click();
    await ear.hear("Warum Zweige?");
    await zone(person, "Answer").click();
    await ear.isSaying("Sie sind billig");
    await zone(person, "Good").click();
    await ear.isSaying("Good.");
    await expect.poll(() => ratingsOf(person)).toEqual(["again", "good"]);

    await person.button("Undo").click();
    await ear.hear("Taken back.", "Warum Zweige?");
    await zone(person, "Again").click();
    await ear.isSaying("Again.");
    await expect.poll(() => ratingsOf(person)).toEqual(["again", "good", undefined, "again"]);
    await page.getByRole("link", { name: "Leave" }).click();
    await ear.isSilent();
    expect(await ear.soundAt()).toBeNull();
  });

  it("goes a whole round by the keys of a headset, which a silent sound gives it", async () => {
    const journey = await withGermanDeck();
    const { person, ear } = journey;
    const { page } = person;
    await person.open("#/practice/hands-free");
    expect(await ear.pressKey("play")).toBe(false);
    await handsFree(journey);
    // The policy of the page lets it play.
    await expect.poll(() => ear.soundAt()).toBeGreaterThan(0);
    expect(await page.evaluate(() => navigator.mediaSession.playbackState)).toBe("playing");
    await ear.hear("Warum Git?");
    await ear.pressKey("previoustrack");
    await ear.hear("Warum Git?");
    await ear.pressKey("pause");
    await ear.hear("Es ist schnell", "Alle haben es");
    await ear.pressKey("play");
    await ear.hear("Es ist schnell");
    await ear.pressKey("nexttrack");
    await ear.hear("Good.", "Warum Zweige?");
    await ear.pressKey("nexttrack");
    await ear.hear("Sie sind billig");
    await ear.pressKey("previoustrack");
    await ear.isSaying("Again.");
    await expect.poll(() => ratingsOf(person)).toEqual(["good", "again"]);
    await person.page.getByRole("link", { name: "Leave" }).click();
    await ear.isSilent();
    expect(await ear.pressKey("play")).toBe(false);
    expect(await ear.soundAt()).toBeNull();
  });

  it("is practised with the keyboard alone", async () => {
    const { person, ear } = await withGermanDeck();
    await person.open("#/practice/hands-free");
    await ear.bring(ownVoice("de-DE"), ownVoice("en-GB"));
    const keys = await keysOf(person);
    await keys.press(person.button("Begin"));
    await ear.hear("Let us begin.", "Warum Git?");
    await person.page.keyboard.press("Space");
    await ear.hear("Es ist schnell");
    await person.page.keyboard.press("r");
    await ear.hear("Es ist schnell");
    await person.page.keyboard.press("1");
    await ear.hear("Again.");
    await ear.isSaying("Warum Zweige?");
    await keys.press(zone(person, "Answer"));
    await ear.isSaying("Sie sind billig");
    // What was pressed is where it was, with another name.
    await keys.isAt(zone(person, "Good"));
    await keys.press(zone(person, "Good"));
    await ear.isSaying("Good.");
    await person.page.keyboard.press("z");
    await ear.isSaying("Taken back.");
    await expect.poll(() => ratingsOf(person)).toEqual(["again", "good", undefined]);
  });

  it("says why nothing can be read where there is no voice, and leads on", async () => {
    const { person, ear } = await withGermanDeck();
    const { page } = person;
    await person.open("#/practice/hands-free");
    await page.getByText("This device has no voice for German.").waitFor();
    await page.getByRole("link", { name: "Practise with the screen" }).waitFor();
    await ear.bring({ lang: "de-DE", localService: false }, ownVoice("en-GB"));
    await page
      .getByText("The voices that this browser has for German send what they read to a server")
      .waitFor();
    await person.button("Begin").waitFor();
  });
});

it("a voice and its speed are chosen in Settings, tried there, and kept", async () => {
  const { person, ear } = await withGermanDeck();
  const { page } = person;
  await person.open("#/settings");
  await ear.bring(ownVoice("de-DE"), ownVoice("de-AT"), ownVoice("en-GB"));
  const voice = page.getByRole("combobox", { name: "Voice for German" });
  await voice.selectOption("Voice de-AT");
  await page.getByRole("button", { name: "Try it: voice for German" }).click();
  await ear.hear("Deutsch: 1, 2, 3.");
  const speed = page.getByRole("slider", { name: "Speed of the voice" });
  await speed.press("ArrowRight");
  await page.getByText("1.1 ×").waitFor();
  await page.reload();
  await ear.bring(ownVoice("de-DE"), ownVoice("de-AT"), ownVoice("en-GB"));
  await page.getByText("1.1 ×").waitFor();
  expect(await voice.inputValue()).toBe("voice de-AT");
});

it("the language of a deck is changed where its name is, which can be undone", async () => {
  const { person } = await withGermanDeck();
  const { page } = person;
  await person.open("#/decks/fragen/change");
  await page.getByLabel("Language of its notes").selectOption("Dutch");
  await person.button("Save").click();
  await page.locator('h1[lang="nl"]').waitFor();
  await page.getByText("The language of “Fragen” was changed.").waitFor();
  await page.keyboard.press("Control+z");
  await page.locator('h1[lang="de"]').waitFor();
});
