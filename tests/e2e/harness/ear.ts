import { beginVisit, type Visit } from "./journey.ts";
import type { Person } from "./person.ts";
import { type Listener, listenTo, ownVoice } from "./voice.ts";

const deckFile = `title: Fragen
lang: de
guide:
  title: Fragen
  section: Fragen
notes:
  - kind: question
    topic: git
    prompt: Warum **Git**?
    points:
      - Es ist schnell
      - Alle haben es
  - kind: question
    topic: git
    prompt: Warum Zweige?
    points:
      - Sie sind billig
`;

/** A person whose device is listened to. */
export type Ear = Visit & { readonly ear: Listener };

/** Somebody who has nothing to practise but two questions in German. */
export async function withGermanDeck(): Promise<Ear> {
  const journey = await beginVisit();
  const { person } = journey;
  const { page } = person;
  const ear = await listenTo(person);
  await person.open("#/decks/add");
  await page
    .getByLabel("Choose a file")
    .setInputFiles({ name: "fragen.yaml", mimeType: "text/plain", buffer: Buffer.from(deckFile) });
  await person.button("Keep deck").click();
  await page.getByRole("heading", { level: 1, name: "Fragen" }).waitFor();
  await page.evaluate(withoutOtherCards);
  return { ...journey, ear };
}

const withoutOtherCards = () =>
  new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open("rehearse");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const writing = db.transaction("cards", "readwrite");
      const cards = writing.objectStore("cards");
      cards.getAllKeys().onsuccess = ({ target }) => {
        for (const key of (target as IDBRequest<string[]>).result)
          if (!key.startsWith("fragen/")) cards.delete(key);
      };
      writing.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });

/** What reads a card aloud. */
export const readAloud = ({ page }: Person, what = "question") =>
  page.getByRole("button", { name: `Read the ${what} aloud` });

/** What is tapped without looking. */
export const zone = ({ page }: Person, name: string) =>
  page.getByRole("button", { name, exact: true });

/** Begins to practise by ear. */
export async function handsFree({ person, ear }: Pick<Ear, "person" | "ear">): Promise<void> {
  await person.open("#/practice/hands-free");
  await ear.bring(ownVoice("de-DE"), ownVoice("en-GB"));
  await person.button("Begin").click();
  await ear.hear("Let us begin.");
}
