import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { linkNote, writePart } from "#app/answers.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { answerId, deckId, noteId } from "#model/ids.ts";
import { lengthWords } from "#ui/answers/my-answer-length.ts";
import { aQuestion, Device, noteOf } from "./device.tsx";

const user = userEvent.setup();

const note = (key: string) => noteId(deckId("deck"), key);
const textOf = (form: "plain") => (app: Rehearse) =>
  app.db.answers
    .toArray()
    .then((rows) =>
      rows.map(({ words }) => (words.value.form === form ? words.value.text : words.value.name)),
    );
const stored = textOf("plain");

/** Shows the app at an address, and gives the app that is shown. */
async function showApp(device: Device, path: string): Promise<Rehearse> {
  const app = await device.open();
  await device.show(path, async () => app);
  return app;
}

const field = (name: string | RegExp) => screen.findByRole("textbox", { name });

it("is written at the reveal, without the keys of practice, and is there at the next", async () => {
  const device = new Device(aQuestion("What is a quorum?"));
  const app = await showApp(device, "/practice");
  await screen.findByRole("button", { name: /^Show answer/ });
  expect(screen.queryByRole("button", { name: "Write mine" })).toBeNull();
  await user.click(screen.getByRole("button", { name: /^Show answer/ }));
  await user.click(await screen.findByRole("button", { name: "Write mine" }));
  const mine = await field("In your words");
  await waitFor(() => expect(document.activeElement).toBe(mine));
  // 1 to 4 would rate the card, z would undo.
  await user.type(mine, "1 majority of z{Enter}4 nodes");
  expect(screen.getByText("6 words · about 0:05 aloud")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Done" }));
  await screen.findByText(/1 majority of z/);
  expect(await stored(app)).toEqual(["1 majority of z\n4 nodes"]);
  expect(await app.db.reviews.count()).toBe(0);

  await device.show("/practice");
  await user.click(await screen.findByRole("button", { name: /^Show answer/ }));
  await screen.findByText(/1 majority of z/);
});

it("is stored by itself while one types, and follows what another tab stores", async () => {
  const device = new Device(aQuestion("Why?"));
  const app = await showApp(device, "/cards/deck%2Fwhy-%23recall");
  await user.click(await screen.findByRole("button", { name: "Write mine" }));
  await user.type(await field("In your words"), "Because");
  await waitFor(async () => expect(await stored(app)).toEqual(["Because"]));
  await screen.findByText("Saved. What you type is saved by itself.");
  const [row] = await app.db.answers.toArray();
  if (!row) throw new Error("Nothing is stored.");
  await writePart(app, { id: row.id, serves: [] }, "text", "Because of load");
  await waitFor(async () =>
    expect(await field("In your words")).toHaveProperty("value", "Because of load"),
  );
});

it("says where it could not be stored, keeps the text, and stores it when tried again", async () => {
  const device = new Device(aQuestion("Why?"));
  const app = await showApp(device, "/cards/deck%2Fwhy-%23recall");
  await user.click(await screen.findByRole("button", { name: "Write mine" }));
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...given) {
    if (this.name === "answers") throw new DOMException("full", "QuotaExceededError");
    return put.apply(this, given);
  };
  try {
    await user.type(await field("In your words"), "Because");
    await screen.findByText(/^Not saved: There is no space left/);
    expect(await field("In your words")).toHaveProperty("value", "Because");
    expect(await stored(app)).toEqual([]);
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(async () => expect(await stored(app)).toEqual(["Because"]));
  await waitFor(() => expect(screen.queryByText(/^Not saved/)).toBeNull());
});

it("is told as a story and back, deleted, and brought back", async () => {
  const device = new Device(aQuestion("Why?"));
  const app = await showApp(device, "/cards/deck%2Fwhy-%23recall");
  await user.click(await screen.findByRole("button", { name: "Write mine" }));
  await user.type(await field("In your words"), "We were down.");
  await user.click(screen.getByRole("button", { name: "Tell it as a story" }));
  expect(await field("Situation")).toHaveProperty("value", "We were down.");
  await user.type(await field("Result"), "We are up.");
  await user.click(screen.getByRole("button", { name: "Tell it as one text" }));
  expect(await field("In your words")).toHaveProperty(
    "value",
    "Situation: We were down.\n\nResult: We are up.",
  );
  await user.click(screen.getByRole("button", { name: "Delete" }));
  await screen.findByRole("button", { name: "Write mine" });
  expect(app.undo.last()?.done).toBe("Answer deleted.");
  await app.undo.undo();
  await screen.findByText(/Situation: We were down/);
});

it("is not offered at a fact, nor before the reveal", async () => {
  const fact = noteOf({ kind: "fact", text: "A {{quorum}} is a majority." });
  await showApp(new Device(fact), "/practice");
  await user.click(await screen.findByRole("button", { name: /^Show answer/ }));
  await screen.findByRole("button", { name: /^Good/ });
  expect(screen.queryByText("My answer")).toBeNull();
});

it("a story is written before any question, found one, and unlinked again", async () => {
  const device = new Device(aQuestion("What is a quorum?"), aQuestion("Tell of an outage"));
  const app = await showApp(device, "/answers");
  await screen.findByText(/You have written no answers yet/);
  await user.click(screen.getByRole("button", { name: "New story" }));
  await user.type(await field("Name of the story"), "The lost quorum");
  await user.type(await field("Situation"), "Two of five were down.");
  await user.type(
    await screen.findByRole("searchbox", { name: "Find a question to link" }),
    "outa",
  );
  await user.click(await screen.findByRole("button", { name: "Link: Tell of an outage" }));
  await user.click(await screen.findByRole("button", { name: "Unlink: Tell of an outage" }));
  await screen.findByText("None yet. Find one below.");
  await app.undo.undo();
  await screen.findByRole("button", { name: "Unlink: Tell of an outage" });
  await user.click(screen.getByRole("link", { name: "My answers" }));
  const row = (await screen.findByRole("link", { name: "The lost quorum" })).closest("article");
  if (!row) throw new Error("The story is in no row.");
  // Of a story what is told is counted, not its name: two, of, five, were, down.
  within(row).getByText("Story · 5 words · about 0:05 aloud");
  within(row).getByText("Tell of an outage");
});

it("a story is told for another question in practice, taken from it, and brought back there", async () => {
  const device = new Device(aQuestion("Why?"));
  const app = await device.open();
  const mine = answerId("mine");
  const toWrite = { id: mine, serves: [note("other"), note("more")] };
  await writePart(app, toWrite, "name", "The outage");
  await device.show("/practice", async () => app);
  await user.click(await screen.findByRole("button", { name: /^Show answer/ }));
  await user.click(await screen.findByRole("button", { name: "Write mine" }));
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Or tell a story that you have" }),
    "The outage",
  );
  await screen.findByRole("heading", { name: "The outage" });
  screen.getByRole("link", { name: "Answers 3 questions" });
  await user.click(screen.getByRole("button", { name: "Not for this one" }));
  await screen.findByText("Question unlinked.");
  expect((await app.db.answers.get(mine))?.serves.value).toEqual(toWrite.serves);
  const undo = screen.getByText("Question unlinked.").parentElement;
  if (!undo) throw new Error("It is told nowhere.");
  await user.click(within(undo).getByRole("button", { name: "Undo" }));
  await screen.findByRole("heading", { name: "The outage" });
});

it("says of an address that no answer has that there is none", async () => {
  await new Device(aQuestion("Why?")).show("/answers/gone");
  await screen.findByRole("heading", { level: 1, name: "Answer not found" });
  expect(screen.queryByRole("textbox")).toBeNull();
});

it("the questions without an answer are counted, and lead to their cards", async () => {
  const device = new Device(aQuestion("Why?"), aQuestion("How?"), aQuestion("When?"));
  const app = await device.open();
  const mine = answerId("mine");
  await writePart(app, { id: mine, serves: [note("how-")] }, "text", "So");
  await device.show("/answers/missing", async () => app);
  await screen.findByText("1 of 3 questions has an answer.");
  await screen.findByRole("link", { name: "Why?" });
  expect(screen.queryByRole("link", { name: "How?" })).toBeNull();
  await linkNote(app, mine, note("when-"));
  await screen.findByText("2 of 3 questions have an answer.");
  await user.click(screen.getByRole("link", { name: "Why?" }));
  await screen.findByRole("button", { name: "Write mine" });
});

it("thousands of answers are listed, of which those are in the page that one looks at", async () => {
  const device = new Device(aQuestion("Why?"));
  const app = await device.open();
  const changed = { at: device.clock.now(), counter: 0, device: "one" as never };
  await app.db.answers.bulkAdd(
    Array.from({ length: 2_000 }, (_, at) => ({
      id: answerId(`${at}`.padStart(4, "0")),
      words: { value: { form: "plain" as const, text: `Answer ${at}` }, changed },
      serves: { value: [note("why-")], changed },
    })),
  );
  await device.show("/answers", async () => app);
  await screen.findByText("2,000 answers, the latest first");
  await screen.findByRole("link", { name: "Answer 1999" });
  expect(screen.getAllByRole("article").length).toBeLessThan(60);
});

it("a text takes as long aloud as its words at 140 a minute, in steps of five seconds", () => {
  const words = (count: number) => [Array.from({ length: count }, () => "word").join(" ")];
  expect(lengthWords([""])).toBe("0 words");
  expect(lengthWords(["Yes."])).toBe("1 word · about 0:05 aloud");
  // 187 × 60 ÷ 140 = 80.1 seconds.
  expect(lengthWords(words(187))).toBe("187 words · about 1:20 aloud");
  // 1,400 words are ten minutes.
  expect(lengthWords(words(1_400))).toBe("1,400 words · about 10:00 aloud");
});
