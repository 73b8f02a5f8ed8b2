import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { rewriteNote } from "#app/card-changes.ts";
import type { NoteId } from "#model/ids.ts";
import { aQuestion, Device, noteOf } from "./device.tsx";

const user = userEvent.setup();

// Each test is a tab of its own.
beforeEach(() => localStorage.clear());

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const press = async (name: string | RegExp) => user.click(await button(name));
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const part = (name: string) => within(screen.getByRole("region", { name }));
const told = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
const path = (key: string, face = "recall") =>
  `/cards/${encodeURIComponent(`deck/${key}#${face}`)}`;

const why = () => new Device(aQuestion("Why partition?", 3));
const whyPath = path("why-partition-");

describe("a person", () => {
  it("rewrites a note, and goes back to the words of the deck", async () => {
    await why().show(whyPath);
    await press("Rewrite");
    const prompt = await screen.findByLabelText("Prompt");
    expect(document.activeElement).toBe(prompt);
    await user.clear(screen.getByLabelText("Key points, one a line"));
    await press("Save");
    await screen.findByText(/Write at least one point/);

    await user.clear(prompt);
    await user.type(prompt, "Why shard?");
    await user.type(screen.getByLabelText("Key points, one a line"), "mine{Enter}and mine");
    await press("Save");
    await heading("Why shard?");
    expect(part("Answer").getAllByRole("listitem")).toHaveLength(2);
    expect(told()).toContain("Saved. It is asked in your words from now on.");

    await press("Undo my wording");
    await heading("Why partition?");
    expect(screen.queryByRole("button", { name: "Undo my wording" })).toBeNull();
  });

  it("changes what may be asked after a question, and sees what they changed", async () => {
    const content = { kind: "question", prompt: "Why?", points: ["x"] } as const;
    const device = new Device(noteOf({ ...content, followUps: ["What does it cost?"] }));
    const app = await device.open();
    await device.show(path("question"), async () => app);
    await press("Rewrite");
    const field = () => screen.getByLabelText<HTMLTextAreaElement>(/^Follow-ups/);
    expect((await screen.findByLabelText(/^Follow-ups/)).textContent).toBe("What does it cost?");
    await user.type(field(), "{Enter}And joins?");
    await press("Save");
    await screen.findByRole("region", { name: "What you changed" });
    expect(part("What you changed").getByText("And joins?").tagName).toBe("INS");
    const worded = async () => {
      const [note] = await app.db.notes.toArray();
      return note?.edit?.content;
    };
    const both = ["What does it cost?", "And joins?"];
    expect(await worded()).toEqual({ ...content, followUps: both });

    await press("Rewrite");
    await user.clear(field());
    await press("Save");
    await expect.poll(worded).toEqual(content);
  });

  it("keeps what they are typing when a minute has passed, and can cancel it", async () => {
    await why().show(whyPath);
    await press("Rewrite");
    await user.type(await screen.findByLabelText("Prompt"), " Really?");
    await act(async () => void document.dispatchEvent(new Event("visibilitychange")));
    expect(screen.getByLabelText<HTMLTextAreaElement>("Prompt").value).toBe(
      "Why partition? Really?",
    );
    await press("Cancel");
    expect(document.activeElement).toBe(await button("Rewrite"));
    await heading("Why partition?");
  });

  it("cancels by Escape, and is asked first where they have typed something", async () => {
    await why().show(whyPath);
    await press("Rewrite");
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(await button("Rewrite"));

    await press("Rewrite");
    await user.type(await screen.findByLabelText("Prompt"), "!");
    await user.keyboard("{Escape}");
    await screen.findByRole("dialog", { name: "Discard what you typed?" });
    await press("Go on");
    expect(screen.getByLabelText<HTMLTextAreaElement>("Prompt").value).toBe("Why partition?!");
    await expect.poll(() => document.activeElement).toBe(screen.getByLabelText("Prompt"));
    await user.keyboard("{Escape}");
    await press("Discard");
    expect(document.activeElement).toBe(await button("Rewrite"));
    await press("Rewrite");
    expect(screen.getByLabelText<HTMLTextAreaElement>("Prompt").value).toBe("Why partition?");
  });

  it("finds what they typed when they left it by a tap, and not once they cancelled it", async () => {
    await why().show(whyPath);
    await press("Rewrite");
    await user.type(await screen.findByLabelText("Prompt"), " Really?");
    await user.click(screen.getByRole("link", { name: "Today" }));
    await heading("Today");
    await act(async () => window.history.back());
    await heading("Why partition?");
    await press("Rewrite");
    const prompt = () => screen.getByLabelText<HTMLTextAreaElement>("Prompt").value;
    expect(prompt()).toBe("Why partition? Really?");
    await press("Cancel");
    await press("Rewrite");
    expect(prompt()).toBe("Why partition?");
  });

  it("is told when the note was changed in another tab while they typed", async () => {
    const device = why();
    const app = await device.open();
    await device.show(whyPath, async () => app);
    await press("Rewrite");
    await user.type(await screen.findByLabelText("Prompt"), " Mine");
    expect(screen.queryByText(/^This note was changed meanwhile/)).toBeNull();
    const [note] = await app.db.notes.toArray();
    await act(() =>
      rewriteNote(app, note?.id as NoteId, {
        kind: "question",
        prompt: "Why shard?",
        points: ["x"],
      }),
    );
    await screen.findByText(/^This note was changed meanwhile/);
    await press("Save");
    await heading("Why partition? Mine");
    await act(() => app.undo.undo());
    await heading("Why shard?");
  });

  it("rewrites a fact, and its gap that is gone is not asked any more", async () => {
    await new Device(noteOf({ kind: "fact", text: "A {{shard}} holds {{ten}}" })).show(
      path("fact", "gap2"),
    );
    await press("Rewrite");
    const sentence = await screen.findByLabelText(/^Sentence/);
    await user.clear(sentence);
    await user.type(sentence, "A {{{{shard}} holds ten");
    await press("Save");
    await screen.findByText(/^The note no longer has what this card asks for/);
    await user.click(screen.getByRole("link", { name: "gap 1" }));
    await heading("A _____ holds ten");
  });

  it("changes all texts of a pitfall", async () => {
    await new Device(
      noteOf({ kind: "pitfall", mistake: "Lists tools", better: ["States it"], why: ["Vague"] }),
    ).show(path("pitfall", "spot"));
    await press("Rewrite");
    const names = ["Mistake", /^What a strong candidate does/, /^What is wrong/];
    const fields = names.map((name) => screen.getByLabelText<HTMLTextAreaElement>(name).value);
    expect(fields).toEqual(["Lists tools", "States it", "Vague"]);
  });

  it("sees which words they have changed, marked and not by colour alone", async () => {
    await why().show(whyPath);
    await press("Rewrite");
    const prompt = await screen.findByLabelText("Prompt");
    await user.clear(prompt);
    await user.type(prompt, "Why shard?");
    await press("Save");
    await heading("Why shard?");
    const change = part("What you changed").getByText(/^Why/, { selector: ".wording-runs" });
    expect([...change.childNodes].map((node) => [node.nodeName, node.textContent])).toEqual([
      ["#text", "Why "],
      ["DEL", "partition"],
      ["INS", "shard"],
      ["#text", "?"],
    ]);
    await press("Undo my wording");
    await heading("Why partition?");
    expect(screen.queryByRole("region", { name: "What you changed" })).toBeNull();
  });

  it("sees each card while they type, and which come and go", async () => {
    const text = "A {{shard}} of a database holds {{ten}}";
    await new Device(noteOf({ kind: "fact", text })).show(path("fact", "gap1"));
    await press("Rewrite");
    const sentence = await screen.findByLabelText<HTMLTextAreaElement>(/^Sentence/);
    const prompts = () =>
      [...document.querySelectorAll(".note-preview-prompt")].map(({ textContent }) => textContent);
    expect(prompts()).toEqual([
      "A _____ of a database holds ten",
      "A shard of a database holds _____",
    ]);
    const from = text.indexOf("database");
    sentence.setSelectionRange(from, from + "database".length);
    await press("Make a gap of the selection");
    expect(sentence.value).toBe("A {{shard}} of a {{database}} holds {{ten}}");
    expect(document.activeElement).toBe(sentence);
    await screen.findByText("A new card: gap 3.");
    await press("Make a gap of the selection");
    expect(told()).toContain("Select the words to be asked for first.");

    await user.clear(sentence);
    await user.type(sentence, "A {{{{shard}} of a database holds ten");
    await screen.findByText("No longer asked: gap 2; its history is kept.");
    expect(prompts()).toEqual(["A _____ of a database holds ten"]);
  });

  it("puts a note under another topic, and undoes that with its wording at once", async () => {
    const device = why();
    const app = await device.open();
    await device.show(whyPath, async () => app);
    await press("Rewrite");
    const topic = await screen.findByRole("combobox", { name: "Topic" });
    await user.clear(topic);
    await press("Save");
    expect(screen.getByText("Write the name of the topic.")).toBeTruthy();
    expect(document.activeElement).toBe(topic);
    await user.type(topic, "Scaling");
    await user.type(screen.getByLabelText("Prompt"), " Really?");
    await press("Save");
    await heading("Why partition? Really?");
    expect(await app.db.cards.toArray()).toMatchObject([{ topic: "Scaling" }]);
    await act(() => app.undo.undo());
    await heading("Why partition?");
    expect(await app.db.cards.toArray()).toMatchObject([{ topic: "topic" }]);
  });

  it("deletes a note, and brings it back", async () => {
    await why().show(whyPath);
    await press("Delete this note");
    const back = await button("Bring it back");
    const standing = "Deleted. It is not asked; its history is kept.";
    expect(document.activeElement?.textContent).toContain(standing);
    expect(screen.queryByRole("button", { name: "Rewrite" })).toBeNull();
    await user.click(back);
    await button("Delete this note");
    const done = await screen.findByText("Brought back. Its cards are asked as before.");
    expect(document.activeElement).toBe(done.parentElement);
  });

  it("reads of a card whose action is not done that it waits", async () => {
    await new Device(noteOf({ kind: "action", action: "Build a demo", prove: ["A link"] })).show(
      path("action", "evidence"),
    );
    await heading("Build a demo");
    expect(screen.getByText(/^Its action is not done yet/)).toBeTruthy();
    const link = screen.getByRole("link", { name: "Open the checklist" });
    expect(link.getAttribute("href")).toBe("#/checklist");
  });
});
