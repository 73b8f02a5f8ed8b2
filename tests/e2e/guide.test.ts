import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { beginVisit } from "./harness/journey.ts";
import type { Person } from "./harness/person.ts";

const guide = await readFile("tests/e2e/fixtures/northwind.txt", "utf8");

/** Pastes a guide and waits until it lies there to be looked over. */
async function paste(person: Person, text: string): Promise<void> {
  await person.page.getByRole("textbox", { name: "Paste a guide" }).fill(text);
  await person.button("Read it").click();
  await person.button("Keep deck").waitFor();
}

describe("any guide", () => {
  it("is pasted, looked over, kept, and practised without a network", async () => {
    const { host, person } = await beginVisit();
    const { page } = person;
    await person.readyForOffline();
    await host.stop();
    await person.open("#/decks");
    await page.getByText("Add from a guide").click();
    await paste(person, guide);
    const counts = await page.getByRole("main").textContent();
    expect(counts).toContain("18 notes: 3 questions, 4 pitfalls, 11 actions");
    const notesBefore = (await person.rows("notes")).length;

    await person.button("Keep deck").click();
    await page.getByText(/^Kept/).waitFor();
    const notes = await person.rows<{ deck: string }>("notes");
    expect(notes).toHaveLength(notesBefore + 18);
    const [row] = (await person.rows<{ id: string; origin: string }>("decks")).filter(
      ({ origin }) => origin === "guide",
    );

    await person.open("#/settings");
    await page.getByLabel(/New cards/).fill("40");
    await page.keyboard.press("Tab");
    await person.open("#/practice");
    for (let asked = 0; asked < 30; asked += 1) {
      await person.answer("Easy");
      const reviews = await person.rows<{ card: string }>("reviews");
      if (reviews.some(({ card }) => card.startsWith(`${row?.id}/`))) return;
    }
    throw new Error("No card of the guide was asked.");
  });

  it("has its answers formatted without a network", async () => {
    const { host, person } = await beginVisit();
    const { page } = person;
    await person.readyForOffline();
    await host.stop();
    await person.open("#/decks/add");
    await paste(
      person,
      [
        "# Loops",
        "## What does a closure keep?",
        "The **variables** around it &notin; its own.",
        "```js\nconst next = () => count++;\n```",
      ].join("\n\n"),
    );
    await person.button("Keep deck").click();
    await page.getByText(/^Kept/).waitFor();
    const [row] = (await person.rows<{ id: string; origin: string }>("decks")).filter(
      ({ origin }) => origin === "guide",
    );
    await person.open(`#/decks/${row?.id}`);
    await page.getByText("What does a closure keep?").click();
    const code = page.getByRole("group", { name: "Code" });
    expect(await code.textContent()).toBe("const next = () => count++;");
    const said = page.locator("p").filter({ has: page.locator("strong") });
    expect(await said.innerHTML()).toBe("The <strong>variables</strong> around it ∉ its own.");
  });

  it("that is shared to the app is laid before the user, and stored only when kept", async () => {
    const { person } = await beginVisit();
    const { page } = person;
    await person.readyForOffline();
    const received = await page.evaluate(async (text) => {
      const form = new FormData();
      form.set("guide", new File([text], "northwind.txt", { type: "text/plain" }));
      const response = await fetch("./share", { method: "POST", body: form });
      return response.ok;
    }, guide);
    expect(received).toBe(true);
    await person.open("#/decks/add/incoming");
    await person.button("Keep deck").waitFor();
    expect(await page.getByRole("main").textContent()).toMatch(/18 notes/);
    expect(await person.rows("decks")).toHaveLength(9);
  });

  it("that is hostile runs nothing, in the preview or on a card", async () => {
    const { person } = await beginVisit();
    const { page } = person;
    const alerts: string[] = [];
    page.on("dialog", async (dialog) => {
      alerts.push(dialog.message());
      await dialog.dismiss();
    });
    await person.open("#/decks/add");
    await paste(
      person,
      [
        "# Trap <img src=x onerror=alert(1)>",
        "## What does <script>alert(2)</script> do? <svg onload=alert(3)>",
        "It <b onclick=alert(4)>runs</b> [here](javascript:alert(5)). <iframe srcdoc='<script>alert(6)</script>'></iframe>",
        "<details><summary>Why <img src=x onerror=alert(7)>?</summary><style>body{display:none}</style>Because.</details>",
        "`<img src=x onerror=alert(8)>` and &lt;script&gt;alert(9)&lt;/script&gt;",
      ].join("\n\n"),
    );
    await person.button("Keep deck").click();
    await page.getByText(/^Kept/).waitFor();
    await page.waitForTimeout(300);
    const dangerous = await page
      .locator("main")
      .locator("script, svg[onload], img[onerror], iframe, style, [onclick], a[href^='javascript']")
      .count();
    expect({ alerts, dangerous }).toEqual({ alerts: [], dangerous: 0 });
  });
});
