import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const page = readFileSync("ARCHITECTURE.md", "utf8");
const named = [
  ...page.matchAll(
    /`((?:src|tests|scripts|lint|decks|docs)\/[^`\s]*|[\w.-]+\.(?:jsonc?|ts|md|mjs))`/g,
  ),
];
const { dependencies, devDependencies } = JSON.parse(
  readFileSync("package.json", "utf8"),
) as Record<"dependencies" | "devDependencies", Record<string, string>>;

it("names files and folders that exist", () => {
  const missing = named.map((match) => match[1] ?? "").filter((path) => !existsSync(path));
  expect(named.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});

it("says why there is each dependency", () => {
  const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
  const unexplained = names.filter((name) => !name.startsWith("@types/") && !page.includes(name));
  expect(unexplained).toEqual([]);
});
