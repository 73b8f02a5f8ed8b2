import { BaseSequencer, type TestSpecification } from "vitest/node";

/** It takes as long as ten others, whatever its size says: begun last, it would have all the rest wait for it. */
const longest = /\/tests\/e2e\/every-screen\.test\.ts$/;

/** Runs the longest file first, and the others in Vitest's own order. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification) => longest.test(moduleId);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}
