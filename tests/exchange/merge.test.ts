import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyIn, mergeCollections } from "#exchange/merge.ts";
import {
  type Collection,
  collectionTables,
  emptyCollection,
  type KeptCard,
} from "#model/collection.ts";
import { deviceId } from "#model/ids.ts";
import type { Interview } from "#model/interview.ts";
import type { Note } from "#model/note.ts";
import type { ChangedSetting } from "#model/settings.ts";
import type { Stamp } from "#model/stamp.ts";
import { instant } from "#model/time.ts";
import { aCard, aNote, anInterview, aReview } from "../builders.ts";
import { devices } from "./devices.ts";

const stamp = (at: number, device = "phone", counter = 0): Stamp => ({
  at: instant(at),
  counter,
  device: deviceId(device),
});

const settingOf = (value: number, changed: Stamp): Collection => {
  const row: ChangedSetting = { key: "newCardsPerDay", value, changed };
  return { ...emptyCollection, settings: [row] };
};

const sorted = (collection: Collection) => mergeCollections(collection, emptyCollection);

describe("two collections put together", () => {
  it("have the reviews of both, and one that both have once", () => {
    const [a, b, c] = [aReview("a"), aReview("b"), aReview("c")];
    const merged = mergeCollections(
      { ...emptyCollection, reviews: [b, a] },
      { ...emptyCollection, reviews: [c, b] },
    );
    expect(merged.reviews).toEqual([a, b, c]);
  });

  it("have of a setting the value that was set last", () => {
    const merged = mergeCollections(settingOf(5, stamp(200)), settingOf(9, stamp(100, "laptop")));
    expect(merged.settings.map(({ value }) => value)).toEqual([5]);
  });

  it("tell changes of one instant apart by their count, then by their device", () => {
    const byCount = mergeCollections(
      settingOf(5, stamp(100, "phone", 1)),
      settingOf(9, stamp(100, "tablet", 0)),
    );
    expect(byCount.settings[0]?.value).toBe(5);
    const byDevice = mergeCollections(
      settingOf(5, stamp(100, "phone")),
      settingOf(9, stamp(100, "tablet")),
    );
    expect(byDevice.settings[0]?.value).toBe(9);
  });

  it("keep of a note the guide's later wording and the person's later change, whichever device made them", () => {
    const asked = (prompt: string): Note["content"] => ({
      kind: "question",
      prompt,
      points: ["x"],
    });
    const onPhone = aNote("a", {
      content: asked("Read again?"),
      changed: stamp(300),
      edit: { content: asked("Mine, first?"), changed: stamp(100) },
    });
    const onLaptop = aNote("a", {
      content: asked("Read first?"),
      changed: stamp(200),
      edit: { content: asked("Mine, then?"), changed: stamp(250, "laptop") },
    });
    const [merged] = mergeCollections(
      { ...emptyCollection, notes: [onPhone] },
      { ...emptyCollection, notes: [onLaptop] },
    ).notes;
    expect(merged).toEqual({ ...onPhone, edit: onLaptop.edit });
  });

  it("keep of what a person says of a note each thing that was said last, whichever device they said it on", () => {
    const onPhone = aNote("a", {
      mine: {
        state: { value: "done", changed: stamp(100) },
        evidence: { value: { text: "Told.", link: "" }, changed: stamp(300) },
      },
    });
    const onLaptop = aNote("a", {
      mine: {
        state: { value: "doing", changed: stamp(200, "laptop") },
        removed: { value: true, changed: stamp(50, "laptop") },
      },
    });
    const [merged] = mergeCollections(
      { ...emptyCollection, notes: [onPhone] },
      { ...emptyCollection, notes: [onLaptop] },
    ).notes;
    expect(merged?.mine).toEqual({
      state: onLaptop.mine?.state,
      evidence: onPhone.mine?.evidence,
      removed: onLaptop.mine?.removed,
    });
  });

  it("leave removed what was removed, unless it was changed later", () => {
    const interview = (over: Partial<Interview>): Collection => ({
      ...emptyCollection,
      interviews: [anInterview("i", { changed: stamp(100), ...over })],
    });
    const removed = interview({ removed: true, changed: stamp(200) });
    const renamedBefore = interview({ name: "Call", changed: stamp(150, "laptop") });
    const renamedAfter = interview({ name: "Call", changed: stamp(250, "laptop") });
    expect(mergeCollections(removed, renamedBefore).interviews[0]?.removed).toBe(true);
    expect(mergeCollections(removed, renamedAfter).interviews[0]).toMatchObject({
      name: "Call",
      removed: false,
    });
  });

  it("keep a card suspended where that was its last change, and ask it where it stood first", () => {
    const kept = (over: Partial<KeptCard>): Collection => {
      const { id, order, suspended } = aCard("a");
      return { ...emptyCollection, cards: [{ id, order, suspended, ...over }] };
    };
    const merged = mergeCollections(
      kept({ order: 7, suspended: true, suspendedChanged: stamp(200) }),
      kept({ order: 3, suspended: false, suspendedChanged: stamp(100) }),
    );
    expect(merged.cards).toEqual([
      { id: aCard("a").id, order: 3, suspended: true, suspendedChanged: stamp(200) },
    ]);
    const never = mergeCollections(
      kept({ suspended: false }),
      kept({ suspended: true, suspendedChanged: stamp(1) }),
    );
    expect(never.cards[0]?.suspended).toBe(true);
  });
});

describe("what any devices know, put together,", () => {
  const check = (property: (a: Collection, b: Collection, c: Collection) => void) =>
    fc.assert(
      fc.property(devices(3), ([a, b, c]) => {
        property(a, b, c);
      }),
      { numRuns: 500 },
    );

  it("is the same whichever is named first", () => {
    check((a, b) => expect(mergeCollections(a, b)).toEqual(mergeCollections(b, a)));
  });

  it("is the same in whatever order they meet", () => {
    check((a, b, c) =>
      expect(mergeCollections(mergeCollections(a, b), c)).toEqual(
        mergeCollections(a, mergeCollections(b, c)),
      ),
    );
  });

  it("does not change when it is put together once more", () => {
    check((a, b) => {
      const merged = mergeCollections(a, b);
      expect(mergeCollections(merged, a)).toEqual(merged);
      expect(mergeCollections(merged, merged)).toEqual(merged);
      expect(mergeCollections(a, a)).toEqual(sorted(a));
    });
  });

  it("lacks nothing that either of them has", () => {
    check((a, b) => {
      const merged = mergeCollections(a, b);
      for (const table of collectionTables) {
        const keys = (of: Collection) =>
          (of[table] as readonly never[]).map(keyIn[table] as (row: never) => string);
        expect(keys(merged)).toEqual([...new Set([...keys(a), ...keys(b)])].sort());
      }
      const entries = new Set(merged.reviews.map((entry) => JSON.stringify(entry)));
      for (const entry of [...a.reviews, ...b.reviews])
        expect(entries.has(JSON.stringify(entry))).toBe(true);
    });
  });
});
