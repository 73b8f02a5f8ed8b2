import { expect, it } from "vitest";
import { readAskedTopics } from "#app/asked-topics.ts";
import { deckId } from "#model/ids.ts";
import type { AskedTopic } from "#model/interview.ts";
import { later } from "#model/time.ts";
import { anInterview, now } from "../builders.ts";
import { Clock, questions, startApp } from "./environment.ts";

const deck = deckId("deck");
const about = (topic: string, question: string): AskedTopic => ({ deck, topic, question });

it("what was asked of a deck is found by topic, the earliest interview first", async () => {
  const app = await startApp(new Clock(), questions("a", "b"));
  const elsewhere = { ...about("a", "Elsewhere?"), deck: deckId("other") };
  await app.db.interviews.bulkPut([
    anInterview("1", {
      name: "Adatum",
      at: later(now, 2),
      debrief: { went: "well", asked: [about("a", "Why so?"), elsewhere, about("b", "")] },
    }),
    anInterview("2", { at: later(now, 1), debrief: { went: null, asked: [about("a", "")] } }),
    anInterview("3", { debrief: { went: null, asked: [about("a", "Removed?")] }, removed: true }),
    anInterview("4"),
  ]);
  const adatum = { id: "1", name: "Adatum", at: later(now, 2) };
  expect([...(await readAskedTopics(app, deck))]).toEqual([
    [
      "a",
      [
        { id: "2", name: "Northwind", at: later(now, 1), question: "" },
        { ...adatum, question: "Why so?" },
      ],
    ],
    ["b", [{ ...adatum, question: "" }]],
  ]);
});
