import { writeFile } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import setUpBuild from "../../e2e/harness/setup.ts";
import { tableOf } from "./tally.ts";

/** Builds the app once for all faults, and in the end prints what came of them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const clear = await setUpBuild(project);
  return async () => {
    const table = await tableOf(project.getProvidedContext().workFolder);
    process.stdout.write(`\n${table}\n`);
    // For `npm test`, which shows no more than this of a suite that passed.
    const { REHEARSE_FAULT_TABLE: file } = process.env;
    if (file) await writeFile(file, table);
    await clear();
  };
}
