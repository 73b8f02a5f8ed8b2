import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { freshAnswerId, writePart } from "#app/answers.ts";
import { actOnNotes } from "#app/notes-acts.ts";
import { aNote } from "../builders.ts";
import { aQuestion, Device, noteOf } from "./device.tsx";

const user = userEvent.setup();
const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole("button", { name }));

/** What was handed to the browser to be saved, to the share sheet and to the clipboard. */
const handed = { saved: [] as string[], shared: [] as ShareData[], copied: [] as string[] };

beforeEach(() => {
  for (const list of Object.values(handed)) list.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    handed.saved.push(this.download);
  });
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: async (text: string) => void handed.copied.push(text) },
  });
  Object.defineProperty(navigator, "canShare", { configurable: true, value: () => true });
  Object.defineProperty(navigator, "share", {
    configurable: true,
    value: async (data: ShareData) => void handed.shared.push(data),
  });
});

const device = () =>
  new Device(
    aQuestion("Why?", 2, { topic: "first" }),
    noteOf({ kind: "fact", text: "It is {{three}}." }, { topic: "second" }),
    noteOf(
      { kind: "pitfall", mistake: "Talks on", better: ["asks first"], why: ["nobody listens"] },
      { topic: "second" },
    ),
  );

it("saves a deck in the format that is chosen, and says what is never in it", async () => {
  await device().show("/decks/deck/share");
  await screen.findByText(/Your answers, evidence, findings and progress are never in it/);
  await press("Save");
  await screen.findByText("The file is among your downloads.");
  await user.click(screen.getByRole("radio", { name: /^Table \(CSV\)/ }));
  await press("Save");
  await waitFor(() => expect(handed.saved).toEqual(["deck.yaml", "deck.csv"]));
});

it("hands a file to the share sheet as what every browser hands over", async () => {
  await device().show("/decks/deck/share");
  await press("Share…");
  await screen.findByText("The file was handed over.");
  await user.click(screen.getByRole("radio", { name: /^Table \(CSV\)/ }));
  await press("Share…");
  await waitFor(() => expect(handed.shared).toHaveLength(2));
  expect(handed.shared.map(({ files }) => files?.map(({ name }) => name))).toEqual([
    ["deck.txt"],
    ["deck.csv"],
  ]);
});

it("says so when the share sheet does not open, and nothing when it is closed", async () => {
  const fail = (name: string) =>
    Object.defineProperty(navigator, "share", {
      configurable: true,
      value: () => Promise.reject(new DOMException("x", name)),
    });
  await device().show("/decks/deck/share");
  fail("AbortError");
  await press("Share…");
  await waitFor(() => expect(screen.queryByText(/handed over/)).toBeNull());
  fail("NotAllowedError");
  await press("Share…");
  await screen.findByText(/The share sheet did not open\. Tap again/);
});

it("copies a link that shows the deck where it is opened, and stores nothing by itself", async () => {
  await device().show("/decks/deck/share");
  await press("Copy link");
  await screen.findByText("Link copied.");
  const [url = ""] = handed.copied;
  expect(url).toContain("#/link/R1");

  const other = new Device();
  await other.show(url.slice(url.indexOf("#") + 1));
  await screen.findByText("A new deck with 3 notes.");
  expect(screen.getByText(/: 1 question, 1 fact, 1 pitfall$/)).toBeTruthy();
  expect(screen.getByText("It is [three].")).toBeTruthy();
  await press("Leave");
  await screen.findByRole("heading", { level: 1, name: "Decks" });
  await other.show(url.slice(url.indexOf("#") + 1));
  await screen.findByText("A new deck with 3 notes.");
  await press("Keep deck");
  await screen.findByText("Kept. Its cards join your practice.");
});

it("points out what is there already, with a way to it", async () => {
  const sender = device();
  await sender.show("/decks/deck/share");
  await press("Copy link");
  await waitFor(() => expect(handed.copied).toHaveLength(1));
  const [url = ""] = handed.copied;
  await sender.show(url.slice(url.indexOf("#") + 1));
  await screen.findByText(/3 notes say nearly the same as one that you have/);
  expect(screen.getAllByRole("link", { name: "the same" })).toHaveLength(3);
});

it("says how far too large a deck is for a link", async () => {
  const long = Array.from({ length: 350 }, (_, at) =>
    aNote(`n${at}`, {
      content: {
        kind: "question",
        prompt: `What of ${at * 7919} and ${at * 104729}?`,
        points: [`It has ${at * 1299709} and ${(at * 15485863) % 99991} of ${at * 31337} in it`],
      },
    }),
  );
  await new Device(...long).show("/decks/deck/share");
  await screen.findByText(/^This deck is too large for a link: it would have \d+ characters/);
});

it.each([
  ["/link/R1abc", /^This link is cut short/],
  ["/link/nothing", /^This link carries no deck/],
  ["/link/R9abcdef", /newer version/],
])("says why a link cannot be opened: %s", async (path, reason) => {
  await new Device().show(path);
  await screen.findByRole("heading", { name: "This link cannot be opened" });
  expect(screen.getByText(reason)).toBeTruthy();
});

it("lays a deck out for paper, with answers where they are wanted", async () => {
  await device().show("/decks/deck/print");
  await screen.findByText("asks first");
  expect(screen.getByText("It is three.")).toBeTruthy();
  expect(screen.getByText(/It is ________\./)).toBeTruthy();
  await user.click(screen.getByRole("radio", { name: "Questions only" }));
  expect(screen.queryByText("asks first")).toBeNull();
  await user.click(screen.getByRole("radio", { name: "Answers at the end" }));
  const end = screen.getByRole("heading", { level: 3, name: "Answers" });
  const answer = screen.getByText("asks first");
  expect(end.compareDocumentPosition(answer) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  const print = vi.spyOn(window, "print").mockImplementation(() => {});
  await press("Print or save as PDF");
  expect(print).toHaveBeenCalledOnce();
});

it("prints what its user has written for themselves only where they want it", async () => {
  const action = noteOf({ kind: "action", action: "Call", prove: ["a name"] });
  const own = new Device(action);
  const app = await own.open();
  const said = { evidence: { text: "It was Ada", link: "" } };
  await actOnNotes(app, { type: "say", said: new Map([[action.id, said]]) }, () => "Said.");
  const answer = { id: freshAnswerId(app), serves: [action.id] };
  await writePart(app, answer, "text", "I called her");
  await own.show("/decks/deck/print");
  await screen.findByText("a name");
  expect(screen.queryByText("It was Ada")).toBeNull();
  await user.click(screen.getByRole("checkbox", { name: /^With my own answers/ }));
  await screen.findByText("It was Ada");
  expect(screen.getByText("I called her")).toBeTruthy();
});

it.each(["/decks/none/share", "/decks/none/print"])(
  "says that there is no deck at %s",
  async (path) => {
    await device().show(path);
    await screen.findByRole("heading", { name: "Deck not found" });
  },
);

it.each(["share", "print"])(
  "says that there is nothing to %s in a deck without notes",
  async (what) => {
    await new Device().show(`/decks/deck/${what}`);
    await screen.findByText(/^There are no notes in this deck to share yet/);
    expect(screen.queryByRole("button", { name: /^Print/ })).toBeNull();
  },
);
