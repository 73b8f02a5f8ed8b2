import { expect, it } from "vitest";
import { beginVisit } from "./harness/journey.ts";
import { addresses } from "./harness/tour.ts";
import { deck } from "./harness/tour-of-decks.ts";

const speaksGerman = { flags: ["--accept-lang=de-AT"] };

/** Words that every English sentence has one of, and no German one. */
const english =
  /\b(the|and|of|to|is|are|your|you|with|not|what|this|that|have|has|be|for|from|it|cards?|decks?|answers?|notes?|day|today|show|add)\b/i;

/** Whether a text is English of the app's own, once the titles of decks are taken out of it. */
function isEnglish(text: string, titles: readonly string[]): boolean {
  const own = titles.reduce((rest, title) => rest.replaceAll(title, ""), text);
  // What is typed in a search is the same in all languages.
  return english.test(own.replace(/\bis:\w+/g, ""));
}

/** Runs in the page. What decks and persons say themselves stands in elements that say its language or direction. */
function textsOfApp(): string[] {
  const own = "bdi, [dir=auto], [lang]:not(html), code, kbd, script, noscript, style, textarea";
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.parentElement?.closest(own)) found.push(text.textContent ?? "");
  }
  for (const element of document.querySelectorAll("*")) {
    for (const name of ["aria-label", "aria-valuetext", "title", "alt", "placeholder"])
      found.push(element.getAttribute(name) ?? "");
  }
  return found;
}

it("speaks German where the device does, with no English but the decks' own", async () => {
  const { person } = await beginVisit(speaksGerman);
  const { page } = person;
  const seen: { state: string; text: string }[] = [];
  await page.getByRole("heading", { name: "Heute" }).waitFor();
  const look = async (state: string) => {
    seen.push(...(await page.evaluate(textsOfApp)).map((text) => ({ state, text })));
  };
  for (const [address, state] of addresses) {
    await person.open(address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await look(state);
  }
  const cards = await person.rows<{ id: string; face: string }>("cards");
  const oneOfEach = new Map(cards.map(({ id, face }) => [face, id]));
  for (const [address, state] of [
    [`#/decks/${deck}/share`, "share"],
    [`#/decks/${deck}/print`, "print"],
    ...[...oneOfEach].map(([face, id]) => [`#/cards/${encodeURIComponent(id)}`, face] as const),
  ] as const) {
    await person.open(address);
    await page.locator("h1, .print-sheet").first().waitFor();
    await look(state);
  }
  await person.open("#/practice");
  for (let count = 1; count <= 10; count += 1) {
    await page.getByRole("button", { name: /^Antwort zeigen/ }).click();
    await page.getByRole("button", { name: /^Leicht/ }).waitFor();
    await look(`card ${count}`);
    if (count === 1) {
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
      await look("keys");
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    await page.getByRole("button", { name: /^Leicht/ }).click();
    await page.locator(`[role="progressbar"][aria-valuenow="${count}"]`).waitFor();
  }
  await page.getByRole("heading", { name: /Fertig/ }).waitFor();
  await look("done");
  await person.open();
  await look("today");
  await person.open("#/progress");
  await page.getByRole("heading", { name: "Fortschritt" }).waitFor();
  await look("progress");
  const titles = (await person.rows<{ title: string }>("decks")).map(({ title }) => title);
  expect(seen.filter(({ text }) => isEnglish(text, titles))).toEqual([]);
});

it("speaks German without a network too", async () => {
  const { person, host } = await beginVisit(speaksGerman);
  await person.page.getByRole("heading", { name: "Heute" }).waitFor();
  await person.readyForOffline();
  await host.stop();
  await person.page.reload();
  await person.page.getByRole("heading", { name: "Heute" }).waitFor();
});

it("speaks the language that is chosen, from then on", async () => {
  const { person } = await beginVisit(speaksGerman);
  const { page } = person;
  await person.open("#/settings");
  await page.getByRole("heading", { name: "Einstellungen" }).waitFor();
  await page.getByText("English", { exact: true }).click();
  await page.getByRole("heading", { name: "Settings" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await person.open();
  await page.getByRole("heading", { name: "Today" }).waitFor();
  await person.open("#/settings");
  await page.getByText("The device’s", { exact: true }).click();
  await page.getByRole("heading", { name: "Einstellungen" }).waitFor();
});
