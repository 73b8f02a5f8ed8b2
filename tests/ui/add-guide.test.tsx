import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { Device } from "./device.tsx";
import { alerted, edit, field, guide, keep, press, read, user } from "./guides.ts";

it("makes a deck of a guide that is pasted, looked over and kept", async () => {
  const device = new Device();
  await device.show("/decks");
  await user.click(await screen.findByRole("link", { name: /^Add from a guide/ }));
  await read(guide);

  await screen.findByRole("heading", { level: 1, name: "Look it over" });
  expect((await field("Deck name")).value).toBe("Working at Northwind");
  expect(screen.getByText("3 notes")).toBeTruthy();
  expect(screen.getByText(/: 3 questions$/)).toBeTruthy();
  expect(screen.getByText("line 5")).toBeTruthy();

  await edit("What does skew do to a shuffle?");
  await press("Drop");
  expect(screen.getByText("2 notes")).toBeTruthy();
  await edit("Why do we partition a table?");
  await user.clear(await field("Prompt"));
  await user.type(await field("Prompt"), "Why partition at all?");
  await press("Done");
  expect(screen.getByText("Why partition at all?")).toBeTruthy();
  await press("Undo");
  expect(screen.getByText("Why do we partition a table?")).toBeTruthy();
  await press("Undo");
  expect(screen.getByText("3 notes")).toBeTruthy();
  await edit("What does skew do to a shuffle?");
  await press("Drop");
  await user.clear(await field("Deck name"));
  await user.type(await field("Deck name"), "Northwind");
  await keep("A new deck with 2 notes");

  await screen.findByRole("heading", { level: 1, name: "Northwind" });
  await device.show("/decks");
  expect(await screen.findByRole("link", { name: "Northwind" })).toBeTruthy();
  await device.show("/practice");
  await screen.findByRole("heading", { level: 1, name: "Why do we partition a table?" });
  await press("Show answer");
  expect(screen.getByRole("checkbox", { name: /a query reads less/ })).toBeTruthy();
});

it("says once that a deck was kept", async () => {
  const device = new Device();
  await device.show("/decks/add");
  await read(guide);
  await keep("A new deck with 3 notes");
  await device.show(location.hash.slice(1));
  await screen.findByRole("heading", { level: 1, name: "Working at Northwind" });
  expect(screen.queryByText(/^Kept\./)).toBeNull();
});

it("says no longer that a deck was kept once that is undone", async () => {
  await new Device().show("/decks/add");
  await read(guide);
  await keep("A new deck with 3 notes");
  await press("Undo");
  await screen.findByRole("heading", { level: 1, name: "Deck not found" });
  expect(screen.queryByText(/^Kept\./)).toBeNull();
});

it("says of each text of the guide which language it is in, as proposed or chosen, and of no word of its own", async () => {
  await new Device().show("/decks/add");
  await read(guide);
  const asked = await screen.findByText("Why do we partition a table?");
  const point = screen.getByText("So that a query reads less.");
  const section = screen.getByText("Partitions");
  const texts = [asked, point, section, await field("Deck name")];
  expect(texts.map(({ lang }) => lang)).toEqual(["en", "en", "en", "en"]);
  await user.selectOptions(await screen.findByLabelText("Language of its notes"), "Dutch");
  expect(texts.map(({ lang }) => lang)).toEqual(["nl", "nl", "nl", "nl"]);
  expect(screen.getByText("line 5").closest("[lang]")).toBe(document.documentElement);

  await edit("Why do we partition a table?");
  expect((await field("Prompt")).lang).toBe("nl");
});

it("merges, splits and changes the kind of notes", async () => {
  await new Device().show("/decks/add");
  await read(guide);
  await screen.findByText("3 notes");
  await edit("Why do we partition a table?");
  await press("Merge with next");
  expect(screen.getByText("2 notes")).toBeTruthy();
  expect((await field("Key points, one a line")).value.split("\n")).toHaveLength(4);

  await user.selectOptions(await screen.findByLabelText("Split after"), "2");
  await press("Split");
  expect(screen.getByText("3 notes")).toBeTruthy();
  expect((await field("Key points, one a line")).value.split("\n")).toHaveLength(2);

  await user.selectOptions(await screen.findByLabelText("Kind"), "Pitfall");
  await screen.findByText(/: 2 questions, 1 pitfall$/);
});

it("says when there are more key points than a note can have", async () => {
  await new Device().show("/decks/add");
  await read(guide);
  await screen.findByText("3 notes");
  await edit("Why do we partition a table?");
  const points = "1 2 3 4 5 6 7 8".replaceAll(" ", "\n");
  fireEvent.change(await field("Key points, one a line"), { target: { value: points } });
  await screen.findByText(/^A note has at most 7 key points/);
});

it("keeps the formatting of a paste until the text is edited", async () => {
  await new Device().show("/decks/add");
  const html =
    "<h1>Northwind</h1><h2>Why do we partition?</h2><ul><li>To read less</li><li>To drop at once</li></ul>";
  const clipboard = new DataTransfer();
  clipboard.setData("text/html", html);
  clipboard.setData("text/plain", "Northwind\nWhy do we partition?\nTo read less\nTo drop at once");
  await user.click(await field("Paste a guide"));
  await user.paste(clipboard);
  await screen.findByText("Formatting kept");
  await user.type(await field("Paste a guide"), " ");
  expect(screen.queryByText("Formatting kept")).toBeNull();

  await user.clear(await field("Paste a guide"));
  await user.paste(clipboard);
  await press("Read it");
  await screen.findByRole("heading", { level: 1, name: "Look it over" });
  expect((await field("Deck name")).value).toBe("Northwind");
  expect(screen.getByText("To drop at once")).toBeTruthy();
});

it("takes a long paste as a whole, and shows its beginning", async () => {
  await new Device().show("/decks/add");
  const clipboard = new DataTransfer();
  clipboard.setData("text/plain", `${guide}\n${"More of it. ".repeat(5_000)}`);
  await user.click(await field("Paste a guide"));
  await user.paste(clipboard);
  await screen.findByText(/^All of it was taken \(60,\d+ characters\)/);
  expect((await field("Paste a guide")).readOnly).toBe(true);
  await press("Clear");
  expect((await field("Paste a guide")).value).toBe("");
  await user.paste(clipboard);
  await press("Read it");
  await screen.findByText("3 notes");
});

it.each([
  ["an empty file", new File([""], "empty.md"), /^This file is empty/],
  ["a picture", new File([new Uint8Array([137, 80, 0, 0, 1])], "a.png"), /^This is not a text/],
  ["a letter", new File(["Dear Sir,\n\nsee you soon."], "a.txt"), /^No question, mistake or/],
])("says why it cannot read %s", async (_, file, words) => {
  await new Device().show("/decks/add");
  fireEvent.change(await field("Paste a guide"), { target: { value: "kept meanwhile" } });
  fireEvent.change(screen.getByLabelText("Choose a file"), { target: { files: [file] } });
  await alerted(words);
  expect((await field("Paste a guide")).value).toBe("kept meanwhile");
});

it("asks for a guide where there is none", async () => {
  await new Device().show("/decks/add/incoming");
  await press("Read it");
  await alerted(/^Paste a guide first/);
});

it("stops reading when it is told to", async () => {
  await new Device().show("/decks/add");
  const long = new File([guide.repeat(2_000)], "long.md");
  fireEvent.change(await field("Paste a guide"), { target: { value: guide } });
  fireEvent.change(screen.getByLabelText("Choose a file"), { target: { files: [long] } });
  const bar = await screen.findByRole("progressbar", { name: "Reading long.md" });
  expect(bar.hasAttribute("aria-valuenow")).toBe(false);
  await press("Stop");
  expect((await field("Paste a guide")).value.startsWith("# Working")).toBe(true);
});

it("reads a guide that was shared with the app", async () => {
  const cache = await caches.open("incoming");
  const headers = { "X-File-Name": encodeURIComponent("northwind guide.md") };
  await cache.put("guide", new Response(guide, { headers }));
  await new Device().show("/decks/add/incoming");
  await screen.findByText("3 notes");
  expect(await cache.match("guide")).toBeUndefined();
});

it("reads a file that is dropped on the page", async () => {
  await new Device().show("/decks/add");
  await field("Paste a guide");
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([guide], "northwind.md"));
  const drop = { bubbles: true, cancelable: true, dataTransfer };
  // Once it is shown the page takes what is dragged over it.
  await waitFor(() =>
    expect(document.body.dispatchEvent(new DragEvent("dragover", drop))).toBe(false),
  );
  expect(document.body.dispatchEvent(new DragEvent("drop", drop))).toBe(false);
  await screen.findByText("3 notes");
});

it("shows what an update takes away, and keeps the progress of what stays", async () => {
  const device = new Device();
  const app = await device.open();
  await device.show("/decks/add", async () => app);
  await read(guide);
  await keep("A new deck with 3 notes");
  await device.show("/practice", async () => app);
  await screen.findByRole("heading", { level: 1, name: "Why do we partition a table?" });
  await press("Show answer");
  await press(/^Easy/);
  await waitFor(async () => expect(await app.db.reviews.count()).toBe(1));

  await device.show("/decks/add", async () => app);
  await read(
    guide
      .replace(/## Delivery[\s\S]*/, "### What is a hot key?\n\nOne that most rows share.\n")
      .replace("So that a query reads less.", "So that a query reads far less."),
  );
  await screen.findByText(
    "Updates the deck “Working at Northwind”: 1 new, 1 reworded, 1 no longer in the guide",
  );
  const gone = screen.getByText("No longer in the guide: 1").closest("details") as HTMLElement;
  expect(within(gone).getByText("How often may an event arrive?").checkVisibility()).toBe(true);
  expect(within(gone).getByText(/their history is kept/)).toBeTruthy();
  await keep(/^Updates the deck/);

  const cards = await app.db.cards.toArray();
  expect(cards.filter((card) => !card.retired)).toHaveLength(3);
  const reviewed = cards.find((card) => card.note.endsWith("why-do-we-partition-a-table"));
  expect(reviewed?.derivedMemory.phase).not.toBe("new");
  expect(await app.db.decks.count()).toBe(2);
});

it("stores once, however often it is told to", async () => {
  const device = new Device();
  const app = await device.open();
  await device.show("/decks/add", async () => app);
  await read(guide);
  await screen.findByText("A new deck with 3 notes");
  const button = screen.getByRole("button", { name: "Keep deck" });
  button.click();
  button.click();
  button.click();
  await screen.findByText(/^Kept\./);
  expect(await app.db.decks.count()).toBe(2);
  expect(await app.db.notes.count()).toBe(3);
});

it("says when the deck was not kept, and loses nothing", async () => {
  const device = new Device();
  const app = await device.open();
  await device.show("/decks/add", async () => app);
  await read(guide);
  await screen.findByText("A new deck with 3 notes");
  await edit("What does skew do to a shuffle?");
  await press("Drop");
  await screen.findByText("A new deck with 2 notes");
  app.db.close();
  await press("Keep deck");
  await alerted(/^The deck was not kept: .* your edits are still here/);
  expect(screen.getByText("2 notes")).toBeTruthy();

  await app.db.open();
  await keep("A new deck with 2 notes");
  expect(await app.db.notes.count()).toBe(2);
});

it("makes the notes of a long guide when their section is opened", async () => {
  const many = Array.from(
    { length: 60 },
    (_, at) => `### Why is rule ${at} there?\n\nFor a reason.\n`,
  );
  await new Device().show("/decks/add");
  await read(`# Rules\n\n## All of them\n\n${many.join("\n")}`);
  await screen.findByText("60 notes");
  expect(screen.queryByText("Why is rule 7 there?")).toBeNull();
  await user.click(screen.getByText("All of them", { exact: false, selector: "summary *" }));
  await screen.findByText("Why is rule 7 there?");
});
