import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { backupLimits } from "#exchange/limits.ts";
import { collectionTables } from "#model/collection.ts";
import { fileOf, linesOf, read } from "./backup-files.ts";

const page = readFileSync("docs/backup-format.md", "utf8");

test("the example of the page about the format is a backup, with a row of each table", async () => {
  const example = /```json\n(.*?)\n```/s.exec(page)?.[1]?.split("\n") ?? [];
  const { collection } = await read(fileOf(example));
  expect(collectionTables.map((table) => collection[table].length)).toEqual([
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  ]);
});

test("the page names every field that a backup of every kind of row has", () => {
  const lines = ["backup-1", "backup-2"].flatMap((name) =>
    linesOf(readFileSync(`tests/exchange/fixtures/${name}.json.gz`)),
  );
  const fields = new Set<string>();
  for (const line of lines) {
    JSON.parse(line, (key, value: unknown) => {
      if (!/^\d*$/.test(key)) fields.add(key);
      return value;
    });
  }
  const unnamed = [...fields].filter((field) => !new RegExp(`[\`"]${field}\\??[\`"]`).test(page));
  expect(fields.size).toBeGreaterThan(50);
  expect(unnamed).toEqual([]);
});

test("the page tells the limits", () => {
  const mebibyte = 2 ** 20;
  expect(backupLimits).toEqual({
    unpacked: 1024 * mebibyte,
    harmless: 16 * mebibyte,
    ratio: 200,
    line: 8 * mebibyte,
    depth: 24,
    id: 300,
  });
  expect(page).toContain("1 GiB, and 200 times the size of the file once that is more than 16 MiB");
  expect(page).toContain("| one line | 8 MiB |");
  expect(page).toContain("| lists and objects in one another | 24 |");
  expect(page).toContain("1 to 300 characters");
});
