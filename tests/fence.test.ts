import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** What each room may import: the rooms and packages of the table in ARCHITECTURE.md. */
const mayImport: Record<string, string[]> = {
  model: [],
  document: [
    "model",
    "words",
    "entities/decode",
    "hast",
    "hast-util-raw",
    "mdast",
    "mdast-util-gfm",
    "micromark-extension-gfm",
  ],
  deck: ["model", "words", "dequal", "diff/lib/diff/array.js", "valibot", "yaml"],
  memory: ["model", "dequal", "ts-fsrs"],
  plan: ["model", "memory"],
  practice: ["model", "memory", "plan"],
  insight: ["model", "memory"],
  search: ["model"],
  exchange: ["model", "deck", "words", "@noble/hashes/sha2.js", "ical-generator", "valibot"],
  store: ["model", "words", "dexie"],
  app: [
    ...[
      "model",
      "document",
      "deck",
      "memory",
      "plan",
      "practice",
      "insight",
      "search",
      "exchange",
      "store",
      "words",
    ],
    ...["dexie-react-hooks", "react", "uuid", "virtual:starter-decks", "workbox-window"],
  ],
  words: ["icu-minify/format"],
  ui: ["model", "app", "words", "react", "react-dom", "wouter"],
};
const rooms = Object.keys(mayImport);
const packages = [...new Set(Object.values(mayImport).flat())].filter((it) => !rooms.includes(it));
const pureRooms = [
  ...["model", "document", "deck", "memory", "plan", "practice", "insight", "search"],
];

/** One file with one import or expression, and whether the fence lets it pass. */
interface Probe {
  readonly source: string;
  readonly passes: boolean;
}

/** How a text could become code or elements. */
const waysToRunText = [
  `export const a = (text: string) => eval(text);`,
  `export const a = (text: string) => globalThis.eval(text);`,
  `export const a = (text: string) => new Function(text);`,
  `export const a = (text: string) => new Function("b", text);`,
  `export const a = (text: string) => Function(text);`,
  `export const a = (text: string) => document.write(text);`,
  `export const a = (text: string) => window.document.write(text);`,
  `export const a = (text: string) => document.writeln(text);`,
  `export const a = (node: Element, text: string) => {\n  node.innerHTML = text;\n};`,
  `export const a = (node: Element, text: string) => {\n  node["innerHTML"] = text;\n};`,
  `export const a = (node: Element | null) => node?.outerHTML;`,
  `export const a = (node: Element, text: string) => node.insertAdjacentHTML("beforeend", text);`,
  `export const a = (range: Range, text: string) => range.createContextualFragment(text);`,
  `export const a = (node: Element, text: string) => node.setHTMLUnsafe(text);`,
  `export const a = (__html: string) => ({ dangerouslySetInnerHTML: { __html } });`,
  `export const a = (text: string) => ({ srcDoc: text });`,
];

/** Every room tries to import every room and every package, and every way around the fence. */
function probesOf(room: string): Probe[] {
  const allowed = (name: string) => name === room || (mayImport[room] ?? []).includes(name);
  const bad = rooms.find((other) => !allowed(other));
  const pure = pureRooms.includes(room);
  return [
    ...rooms.map((name) => ({ source: `import "#${name}/any.ts";`, passes: allowed(name) })),
    ...packages.map((name) => ({ source: `import "${name}";`, passes: allowed(name) })),
    { source: `import "./neighbour.ts";`, passes: true },
    { source: `import "../${room}/any.ts";`, passes: false },
    { source: `import "./../${bad}/any.ts";`, passes: false },
    { source: `import "/src/${bad}/any.ts";`, passes: false },
    { source: `import "#utils/any.ts";`, passes: room === "app" },
    { source: `import type { A } from "#${bad}/any.ts";\nexport type B = A;`, passes: false },
    { source: `export { a } from "#${bad}/any.ts";`, passes: false },
    { source: `export const a = () => import("#${bad}/any.ts");`, passes: false },
    { source: `import "left-pad";`, passes: false },
    { source: `import "node:fs";`, passes: false },
    { source: `export const a = () => Date.now();`, passes: !pure },
    { source: `export const a = Date.now;`, passes: !pure },
    { source: `export const a = () => new Date();`, passes: !pure },
    { source: `export const a = () => Math.random();`, passes: !pure },
    { source: `export const a = () => globalThis.crypto;`, passes: !pure },
    { source: `export const a = (ms: number) => new Date(ms);`, passes: true },
    ...waysToRunText.map((source) => ({ source, passes: false })),
    { source: `export const a = (text: Text, line: string) => text.append(line);`, passes: true },
  ];
}

/** The probes by file. They live in a folder of their own, with the project's rules: nothing can be left behind. */
const probes = new Map<string, Probe>([
  ...rooms.flatMap((room) =>
    probesOf(room).map((probe, n): [string, Probe] => [`src/${room}/probe${n}.ts`, probe]),
  ),
  ...[
    `export const A = ({ b }: { b: string }) => <p dangerouslySetInnerHTML={{ __html: b }} />;`,
    `export const A = ({ b }: { b: string }) => <iframe srcDoc={b} title="b" />;`,
  ].map((source, n): [string, Probe] => [`src/ui/element${n}.tsx`, { source, passes: false }]),
  [
    "src/ui/styled.tsx",
    { source: `export const A = () => <p style={{ margin: 0 }}>b</p>;`, passes: false },
  ],
  [
    "src/ui/classed.tsx",
    { source: `export const A = () => <p className="a">b</p>;`, passes: true },
  ],
  ["src/ui/design/probe0.ts", { source: `import "@base-ui/react/dialog";`, passes: true }],
  ["src/ui/design/probe1.ts", { source: `import "#ui/parts/any.ts";`, passes: false }],
  ["src/ui/design/probe2.ts", { source: `import "#app/any.ts";`, passes: false }],
  ["src/ui/parts/probe.ts", { source: `import "@base-ui/react/dialog";`, passes: false }],
  ["src/ui/parts/other.ts", { source: `import "#ui/design/any.ts";`, passes: true }],
  ["src/main.tsx", { source: `import "#ui/any.tsx";\nimport "react-dom/client";`, passes: true }],
  ["src/service-worker.ts", { source: `import "./app/any.ts";`, passes: false }],
  ["src/utils/probe.ts", { source: `import "#model/any.ts";`, passes: false }],
  ["tests/plan/probe.test.ts", { source: `import "#plan/any.ts";`, passes: true }],
  ["tests/plan/other.test.ts", { source: `import "../../src/plan/any.ts";`, passes: false }],
]);

const folder = mkdtempSync(join(tmpdir(), "rehearse-fence-"));
let stopped: Set<string>;

beforeAll(() => {
  cpSync("biome.jsonc", join(folder, "biome.jsonc"));
  cpSync("lint", join(folder, "lint"), { recursive: true });
  for (const [file, { source }] of probes) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), source);
  }
  const biome = resolve("node_modules/.bin/biome");
  const args = ["lint", "--reporter=json", "--max-diagnostics=none"];
  const { stdout } = spawnSync(biome, args, { cwd: folder, encoding: "utf8" });
  stopped = new Set(stoppedFiles(stdout));
});
afterAll(() => rmSync(folder, { recursive: true }));

function stoppedFiles(report: string): string[] {
  const { diagnostics } = JSON.parse(report) as {
    diagnostics: { category: string; location: { path: string } }[];
  };
  return diagnostics
    .filter(({ category }) => ["lint/style/noRestrictedImports", "plugin"].includes(category))
    .map(({ location }) => location.path);
}

describe("the rules about imports, clocks and randomness", () => {
  it.each(rooms)("let %s import what the table says, and nothing else", (room) => {
    const wrong = [...probes].filter(
      ([file, { passes }]) => file.startsWith(`src/${room}/`) && stopped.has(file) === passes,
    );
    expect(wrong).toEqual([]);
  });

  it("hold outside the rooms too", () => {
    const inRoom = (file: string) => rooms.some((room) => file.startsWith(`src/${room}/`));
    const wrong = [...probes].filter(
      ([file, { passes }]) => !inRoom(file) && stopped.has(file) === passes,
    );
    expect(wrong).toEqual([]);
  });
});
