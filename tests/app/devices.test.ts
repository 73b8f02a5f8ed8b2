import fc from "fast-check";
import { expect, it } from "vitest";
import { rewriteNote, suspendCard } from "#app/card-changes.ts";
import { checkData } from "#app/check.ts";
import { Practice } from "#app/practice.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { setSettings } from "#app/settings.ts";
import { cardId, deckId, noteId } from "#model/ids.ts";
import { type Rating, ratings } from "#model/review.ts";
import { aDeck, aNote, hours, minutes } from "../builders.ts";
import { expectMemoriesToFollowFromLogs } from "./at-practice.ts";
import { bring, collectionOf, derivedIn } from "./collections.ts";
import { Clock, startApp } from "./environment.ts";

const deck = aDeck(["a", "b", "c"].map((key) => aNote(key)));
const note = (which: number) => noteId(deckId("deck"), ["a", "b", "c"][which] as string);

type Act =
  | { readonly what: Rating | "undo" | "meet" | "suspend" | "take back in" }
  | { readonly what: "reword"; readonly gaps: number }
  | { readonly what: "set"; readonly value: number };

/** An act, the device that it is done on, and how many hours after the last one there. */
type Step = Act & { readonly device: number; readonly which: number; readonly passed: number };

const acts: fc.Arbitrary<Step> = fc
  .tuple(
    fc.oneof(
      { weight: 6, arbitrary: fc.record({ what: fc.constantFrom<Rating>(...ratings) }) },
      { weight: 1, arbitrary: fc.record({ what: fc.constant("undo" as const) }) },
      { weight: 2, arbitrary: fc.record({ what: fc.constant("meet" as const) }) },
      {
        weight: 1,
        arbitrary: fc.record({
          what: fc.constantFrom("suspend" as const, "take back in" as const),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          what: fc.constant("reword" as const),
          gaps: fc.integer({ min: 0, max: 3 }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ what: fc.constant("set" as const), value: fc.nat(20) }),
      },
    ),
    fc.record({ device: fc.nat(2), which: fc.nat(2), passed: fc.constantFrom(0, 1, 30) }),
  )
  .map(([act, where]) => ({ ...act, ...where }));

/** Rates the card that is asked, or takes the last rating back; where nothing is asked, nothing happens. */
async function practise(app: Rehearse, rating: Rating | "undo"): Promise<void> {
  const practice = new Practice(app);
  await practice.open({ origin: "ahead" });
  if (rating === "undo") return practice.undo();
  practice.reveal();
  await practice.rate(rating);
}

async function act(apps: readonly Rehearse[], { device, which, ...act }: Step): Promise<void> {
  const app = apps[device] as Rehearse;
  const recall = cardId(note(which), "recall");
  switch (act.what) {
    case "meet":
      return bring(app, await collectionOf(apps[which] as Rehearse), "merge");
    case "suspend":
    case "take back in": {
      const card = await app.db.cards.get(recall);
      return card && !card.retired ? suspendCard(app, recall, act.what === "suspend") : undefined;
    }
    case "reword": {
      const gaps = "{{gap}} ".repeat(act.gaps);
      return rewriteNote(app, note(which), act.gaps === 0 ? null : { kind: "fact", text: gaps });
    }
    case "set":
      return setSettings(app, { newCardsPerDay: act.value });
    default:
      return practise(app, act.what);
  }
}

it("three devices that have exchanged their backups are equal, down to every memory and every count", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 6, maxLength: 20 }), async (history) => {
      const clocks = [0, 1, 2].map(() => new Clock());
      const apps = await Promise.all(clocks.map((clock) => startApp(clock, deck)));
      for (const step of history) {
        clocks[step.device]?.pass(hours(step.passed) + minutes(1));
        await act(apps, step);
      }
      const entries = new Set<string>();
      for (const { db } of apps) for (const { id } of await db.reviews.toArray()) entries.add(id);
      const collections = await Promise.all(apps.map(collectionOf));
      // Each hears of the others in another order.
      for (const [at, app] of apps.entries())
        for (const other of [2, 1, 0]) {
          if (other !== at)
            await bring(app, collections[other] as (typeof collections)[0], "merge");
        }
      const [first, ...others] = await Promise.all(
        apps.map(async (app) => ({ ...(await collectionOf(app)), ...(await derivedIn(app)) })),
      );
      for (const other of others) expect(other).toEqual(first);
      expect(first?.reviews.map(({ id }) => id)).toEqual([...entries].sort());
      for (const app of apps) {
        await expectMemoriesToFollowFromLogs(app);
        expect(await checkData(app)).toMatchObject({ recounted: false });
      }
    }),
    { numRuns: 6 },
  );
});
