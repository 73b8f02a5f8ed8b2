/**
 * `npm run --silent extract -- FILE [--json]`: reads a guide and prints the deck file that it makes, or with --json all that
 * was read and left out. Exits 1 with one line on a file that it cannot read.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { root } from "./install.mjs";

const source = async (path) => {
  const file = fileURLToPath(new URL(`../src/${path}`, import.meta.url));
  return (await runnerImport(file, { root, configFile: false, logLevel: "silent" })).module;
};

const words = process.argv.slice(2);
const file = words.find((word) => !word.startsWith("--"));

try {
  if (!file) throw new Error("name a guide: npm run --silent extract -- FILE [--json]");
  const { problemOf, problemOfReading } = await source("document/problem.ts");
  const { readDocument } = await source("document/read.ts");
  const { deckFromReading } = await source("deck/from-reading.ts");
  const { serialiseDeck } = await source("deck/serialise.ts");

  const text = new TextDecoder().decode(readFileSync(file));
  const problem = problemOf(text);
  if (problem) throw new Error(problem);
  const reading = readDocument({ text, name: file });
  const asJson = words.includes("--json");
  const nothing = asJson ? null : problemOfReading(reading);
  if (nothing) throw new Error(nothing);
  const output = asJson
    ? JSON.stringify(reading, null, 2)
    : serialiseDeck(deckFromReading(reading));
  process.stdout.write(`${output.trimEnd()}\n`);
} catch (error) {
  process.stderr.write(`${file ?? "extract"}: ${error.message.split("\n")[0]}\n`);
  process.exitCode = 1;
}
