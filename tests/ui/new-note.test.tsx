import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { withGap } from "#ui/notes/note-gap.ts";
import { aQuestion, Device } from "./device.tsx";

const user = userEvent.setup();
const button = (name: string) => screen.findByRole("button", { name });
const press = async (name: string) => user.click(await button(name));
const field = (name: string | RegExp) => screen.findByRole("textbox", { name });
const type = async (name: string | RegExp, text: string) => user.type(await field(name), text);
const topic = () => screen.findByRole<HTMLInputElement>("combobox", { name: "Topic" });
const deck = () => screen.findByRole<HTMLSelectElement>("combobox", { name: "Deck" });
const choose = async (kind: string) => user.click(await screen.findByRole("radio", { name: kind }));
const link = (name: string | RegExp) => screen.findByRole("link", { name });

/** Opens the form, as in a new tab. */
async function start(path = "/notes/new") {
  localStorage.clear();
  const device = new Device(aQuestion("Why do we partition a database?", 2));
  const app = await device.open();
  await device.show(path, async () => app);
  return app;
}

/** What is stored of the notes that were added. */
async function added(app: Awaited<ReturnType<typeof start>>) {
  const notes = (await app.db.notes.toArray()).filter(({ authored }) => authored);
  return notes.map(({ deck, topic, content }) => ({ deck, topic, content }));
}

describe("a person adds", () => {
  it("a question to a new deck, and goes on with the next", async () => {
    const app = await start();
    await user.type(await topic(), "Money");
    await type("Prompt", "How much do you want?");
    await type(/^Key points/, "A range{Enter}Its reason");
    await type(/^Whole answer/, "**Never** first.");
    await press("Add the note");
    const to = await link("How much do you want?");
    expect(to.closest("[role=status]")?.textContent).toBe("Added: How much do you want?");
    expect(document.activeElement).toBe(await field("Prompt"));
    expect((await field("Prompt")).textContent).toBe("");
    expect((await topic()).value).toBe("Money");
    expect((await deck()).value).toBe("my-notes");
    const content = {
      kind: "question",
      prompt: "How much do you want?",
      points: ["A range", "Its reason"],
      answer: "**Never** first.",
    };
    expect(await added(app)).toEqual([{ deck: "my-notes", topic: "Money", content }]);

    await user.click(to);
    await screen.findByRole("heading", { level: 1, name: "How much do you want?" });
    expect(screen.queryByRole("region", { name: "What you changed" })).toBeNull();
  });

  it("what an interviewer may ask after a question, up to three times", async () => {
    const app = await start("/notes/new/deck");
    await user.type(await topic(), "t");
    await type("Prompt", "Why sharding?");
    await type(/^Key points/, "Load");
    await type(
      /^Follow-ups/,
      "What does it cost?{Enter}{Enter}And joins?{Enter}When not?{Enter}More?",
    );
    await press("Add the note");
    await screen.findByText(/^This was not added: Write at most 3 follow-ups\./);
    expect(await added(app)).toEqual([]);

    await user.clear(await field(/^Follow-ups/));
    await type(/^Follow-ups/, "What does it cost?{Enter}{Enter}And joins?");
    await press("Add the note");
    await link("Why sharding?");
    const followUps = ["What does it cost?", "And joins?"];
    const content = { kind: "question", prompt: "Why sharding?", points: ["Load"], followUps };
    expect(await added(app)).toEqual([{ deck: "deck", topic: "t", content }]);
    expect(((await field(/^Follow-ups/)) as HTMLTextAreaElement).value).toBe("");
    await choose("Fact");
    expect(screen.queryByRole("textbox", { name: /^Follow-ups/ })).toBeNull();
  });

  it("a pitfall, a sequence and an action", async () => {
    const app = await start("/notes/new/deck");
    expect((await deck()).value).toBe("deck");
    await user.type(await topic(), "t");
    await choose("Pitfall");
    await type("Mistake", "Lists tools");
    await type(/^What a strong candidate does/, "Says why");
    await type(/^What is wrong/, "Vague");
    await press("Add the note");
    await link("Lists tools");
    await choose("Sequence");
    await type("Prompt", "The order?");
    await type(/^Items/, "a{Enter}b{Enter}c");
    await press("Add the note");
    await link("The order?");
    await choose("Checklist item");
    await type("Action", "Build a demo");
    await type(/^Evidence/, "A link");
    await press("Add the note");
    await link("Build a demo");
    const contents = (await added(app)).map(({ content }) => content);
    expect(contents).toEqual([
      { kind: "pitfall", mistake: "Lists tools", better: ["Says why"], why: ["Vague"] },
      { kind: "sequence", prompt: "The order?", items: ["a", "b", "c"] },
      { kind: "action", action: "Build a demo", prove: ["A link"] },
    ]);
  });

  it("a fact whose gaps they select, and sees its cards before", async () => {
    const app = await start("/notes/new/deck");
    await user.type(await topic(), "t");
    await choose("Fact");
    const sentence = (await field(/^Sentence/)) as HTMLTextAreaElement;
    await user.type(sentence, "A quorum of five is three");
    sentence.setSelectionRange(20, 25);
    await press("Make a gap of the selection");
    await screen.findByText("A quorum of five is _____");
    await press("Add the note");
    await link("A quorum of five is three");
    expect(await added(app)).toMatchObject([
      { content: { kind: "fact", text: "A quorum of five is {{three}}" } },
    ]);
    await act(() => app.undo.undo());
    const deleted = (await app.db.notes.toArray()).filter(({ mine }) => mine?.removed?.value);
    expect(deleted).toHaveLength(1);
  });
});

describe("nothing that is typed is lost", () => {
  it("where something is missing, which is said", async () => {
    const app = await start();
    await type("Prompt", "Why?");
    await press("Add the note");
    expect(screen.getByText("Write the name of the topic.")).toBeTruthy();
    expect(document.activeElement).toBe(await topic());
    await user.type(await topic(), "t");
    await press("Add the note");
    await screen.findByText(/^This was not added: Write at least one point\. What you typed is/);
    expect(((await field("Prompt")) as HTMLTextAreaElement).value).toBe("Why?");
    expect(await added(app)).toEqual([]);
  });

  it("where the kind is changed, or another screen is looked at meanwhile", async () => {
    await start();
    await type("Prompt", "Why?");
    await type(/^Key points/, "x");
    await choose("Sequence");
    expect(((await field(/^Items/)) as HTMLTextAreaElement).value).toBe("x");
    await user.click(await link("All decks"));
    await screen.findByRole("heading", { level: 1, name: "Decks" });
    await act(async () => history.back());
    expect(((await field("Prompt")) as HTMLTextAreaElement).value).toBe("Why?");
    expect(((await field(/^Items/)) as HTMLTextAreaElement).value).toBe("x");
  });
});

describe("a note that there is already", () => {
  it("is pointed out while one types, with its deck", async () => {
    await start();
    await type("Prompt", "Why do we partition our database?");
    const twin = await link(/^Why do we partition a database\?/);
    expect(twin.textContent).toBe("Why do we partition a database?Deck");
    expect(twin.closest("[role=status]")?.textContent).toMatch(/^You may have this already:/);
    await user.clear(await field("Prompt"));
    await type("Prompt", "How do you greet?");
    await expect.poll(() => screen.queryByText(/^You may have this already/)).toBeNull();
  });
});

describe("a gap of the selection", () => {
  it("is put around the words, without the blanks beside them", () => {
    expect(withGap("a bc d", 1, 5)).toEqual({ text: "a {{bc}} d", end: 8 });
  });

  it("is not put around nothing, nor around or within another gap", () => {
    expect(withGap("a b", 1, 2)).toBe("Select the words to be asked for first.");
    expect(withGap("a {{b}} c", 0, 9)).toBe("There is a gap already.");
    expect(withGap("a {{b c}} d", 4, 5)).toBe("There is a gap already.");
    expect(withGap("{{a}} b", 6, 7)).toEqual({ text: "{{a}} {{b}}", end: 11 });
  });
});
