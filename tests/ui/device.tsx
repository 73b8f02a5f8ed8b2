import { act, cleanup, render } from "@testing-library/react";
import { onTestFinished } from "vitest";
import type { Environment } from "#app/environment.ts";
import { openRehearse, type Rehearse } from "#app/rehearse.ts";
import { StartWait } from "#app/start-wait.ts";
import { Updates } from "#app/updates.ts";
import type { Content, Note } from "#model/note.ts";
import { Root } from "#ui/root.tsx";
import { Clock, environmentWith } from "../app/environment.ts";
import { aDeck, aNote } from "../builders.ts";

/** A note of any kind, by its content. */
export const noteOf = (content: Content, over: Partial<Note> = {}): Note =>
  aNote(content.kind, { content, ...over });

/** A question with key points "point 1", "point 2" and so on. */
export function aQuestion(prompt: string, points = 1, over: Partial<Note> = {}): Note {
  const texts = Array.from({ length: points }, (_, at) => `point ${at + 1}`);
  const key = prompt.toLowerCase().replaceAll(/\W+/g, "-");
  return aNote(key, { content: { kind: "question", prompt, points: texts }, ...over });
}

/** A device with the app on it: its data lasts from visit to visit, its clock stands still until it is moved. */
export class Device {
  readonly clock = new Clock();
  readonly environment: Environment;
  readonly #name = `ui-${crypto.randomUUID()}`;

  constructor(...notes: Note[]) {
    this.environment = environmentWith(this.clock, aDeck(notes));
  }

  readonly open = async (environment = this.environment): Promise<Rehearse> => {
    const app = await openRehearse(this.#name, environment);
    onTestFinished(() => {
      cleanup();
      app.db.close();
      indexedDB.deleteDatabase(this.#name);
    });
    return app;
  };

  /** Shows the app at an address, as in a new tab. */
  async show(path: string, open = () => this.open()): Promise<void> {
    cleanup();
    location.hash = path;
    await act(async () => {
      const updates = new Updates(undefined);
      render(<Root first={open()} open={open} updates={updates} wait={new StartWait()} />);
    });
  }
}
