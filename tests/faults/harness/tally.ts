import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inject, onTestFinished } from "vitest";

/** What came of one fault: a row of the table that ends the suite. */
export type Tally = {
  readonly fault: string;
  tried: number;
  /** How much the app had said is saved. */
  acknowledged: number;
  /** How much of that was not there afterwards. */
  lost: number;
  /** Why it could not be tried on this machine. */
  impossible?: string;
  /** What numbers do not tell. */
  note?: string;
};

/** Begins a row of the table. It is kept when the test is over, however it ends. */
export function beginTally(fault: string): Tally {
  const tally: Tally = { fault, tried: 0, acknowledged: 0, lost: 0 };
  const folder = folderIn(inject("workFolder"));
  onTestFinished(async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${randomUUID()}.json`), JSON.stringify(tally));
  });
  return tally;
}

/** The table of all rows that were kept. */
export async function tableOf(workFolder: string): Promise<string> {
  const folder = folderIn(workFolder);
  const files = await readdir(folder).catch(() => []);
  const tallies = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(join(folder, file), "utf8")) as Tally),
  );
  const rows = tallies
    .sort((a, b) => a.fault.localeCompare(b.fault))
    .map(({ fault, tried, acknowledged, lost, impossible, note }) =>
      impossible
        ? [fault, `not possible here: ${impossible}`]
        : [fault, ...[tried, acknowledged, lost].map(String), ...(note ? [note] : [])],
    );
  return formatted([["fault", "times tried", "acknowledged", "lost"], ...rows]);
}

const folderIn = (workFolder: string): string => join(workFolder, "tallies");

/** Of the numbers. */
const columnWidth = 12;

function formatted(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([fault = ""]) => fault.length));
  return rows
    .map(([fault = "", ...rest]) => {
      const cells = rest.length === 1 ? rest : rest.map((cell) => cell.padStart(columnWidth));
      return [fault.padEnd(width), ...cells].join("  ");
    })
    .join("\n");
}
