import type { Locator, Page } from "playwright-core";

export type RatingName = "Again" | "Hard" | "Good" | "Easy";

/** What a person does with the app, in the words that they see. */
export class Person {
  readonly page: Page;
  readonly #url: string;

  constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
  }

  /** Opens a screen by its address and waits until it is there. */
  async open(route = ""): Promise<void> {
    await this.page.goto("about:blank");
    await this.page.goto(`${this.#url}${route}`);
    await this.page.getByRole("main").waitFor();
  }

  async practise(): Promise<void> {
    await this.button("Practise").click();
    await this.button("Show answer").waitFor();
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name: new RegExp(`^${name}\\b`) });
  }

  /** The prompt of the card that is asked. */
  async asked(): Promise<string> {
    return (await this.page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  }

  /** How many ratings of the sitting have reached the disk. */
  async saved(): Promise<number> {
    const bar = this.page.getByRole("progressbar");
    return Number(await bar.getAttribute("aria-valuenow"));
  }

  /** Answers the card on the screen and waits until the rating is acknowledged. */
  async answer(rating: RatingName): Promise<void> {
    const before = await this.saved();
    await this.button("Show answer").click();
    await this.button(rating).click();
    await this.#acknowledged(before + 1);
  }

  async undo(): Promise<void> {
    const before = await this.saved();
    await this.button("Undo").click();
    await this.#acknowledged(before - 1);
  }

  async #acknowledged(count: number): Promise<void> {
    await this.page.locator(`[role="progressbar"][aria-valuenow="${count}"]`).waitFor();
  }

  /** Waits until the app can do without the network: its service worker is in control. */
  async readyForOffline(): Promise<void> {
    await this.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (navigator.serviceWorker.controller) return;
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
      );
    });
    // What the app does by itself once it is up.
    const isWhole = await this.page.evaluate(async () => {
      const { port1, port2 } = new MessageChannel();
      const answer = new Promise((resolve) => {
        port1.onmessage = ({ data }) => resolve(data);
      });
      const { active } = await navigator.serviceWorker.ready;
      active?.postMessage({ type: "KEEP_THE_REST" }, [port2]);
      return answer;
    });
    if (isWhole !== true) throw new Error("Parts of the app could not be kept.");
  }

  /** The rows of a table of the database, read behind the app's back. */
  async rows<Row>(table: string): Promise<Row[]> {
    return this.page.evaluate(
      (name) =>
        new Promise<Row[]>((resolve, reject) => {
          const opening = indexedDB.open("rehearse");
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            const reading = db.transaction(name).objectStore(name).getAll();
            reading.onerror = () => reject(reading.error);
            reading.onsuccess = () => {
              db.close();
              resolve(reading.result);
            };
          };
        }),
      table,
    );
  }
}
