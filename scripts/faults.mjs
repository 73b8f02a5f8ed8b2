/**
 * `npm run test:faults`: does to the app what devices do to it (kills, crashes, full disks, damaged files), and prints how much
 * of what it had acknowledged was lost. With `--long` each fault is tried more often, and the slow ones are tried too.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "./install.mjs";

const options = process.argv.slice(2);
const vitest = dirname(createRequire(import.meta.url).resolve("vitest/package.json"));
const { status } = spawnSync(
  process.execPath,
  [
    join(vitest, "vitest.mjs"),
    "run",
    "--project=faults",
    ...options.filter((option) => option !== "--long"),
  ],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, REHEARSE_FAULTS: options.includes("--long") ? "long" : "short" },
  },
);
process.exitCode = status ?? 1;
