import { describe, expect, it } from "vitest";
import { throughBatches } from "#store/batches.ts";

/** Three batches: two of a thousand, and what is left. */
const values = Array.from({ length: 2_500 }, (_, at) => at);

describe("going through batches", () => {
  it("reads for the next one before one is worked out", async () => {
    const told: string[] = [];
    await throughBatches(
      values,
      async ([first]) => {
        told.push(`read ${first}`);
        return first;
      },
      async ({ length }, stored) => void told.push(`write ${length} from ${stored}`),
    );
    expect(told).toEqual([
      "read 0",
      "read 1000",
      "write 1000 from 0",
      "read 2000",
      "write 1000 from 1000",
      "write 500 from 2000",
    ]);
  });

  it("has two of them written at the most", async () => {
    let [now, most] = [0, 0];
    await throughBatches(
      values,
      async () => null,
      async () => {
        now += 1;
        most = Math.max(most, now);
        await new Promise((resolve) => setTimeout(resolve));
        now -= 1;
      },
    );
    expect(most).toBe(2);
  });

  it("ends with the first that fails, and begins none behind it but the one that was under way", async () => {
    const begun: (number | undefined)[] = [];
    const going = throughBatches(
      [...values, ...values],
      async () => null,
      async ([first]) => {
        begun.push(first);
        throw new Error(`${first}`);
      },
    );
    await expect(going).rejects.toThrow(/^0$/);
    expect(begun).toEqual([0, 1000]);
  });

  it("does nothing where there is nothing", async () => {
    const refuse = async () => {
      throw new Error("Nothing is to be done.");
    };
    await throughBatches([], refuse, refuse);
  });
});
