/**
 * `npm run bench:plan`: plays the plan for interviews against FSRS as it is usually run, and tells how near the upper bound
 * it comes and how often its ranges hold. Takes about ten minutes; with `-- --quick` a fifth of it. Exits 1 when something
 * that is promised does not hold.
 */
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { root } from "../../scripts/install.mjs";

const file = fileURLToPath(new URL("plan-report.ts", import.meta.url));
const { module } = await runnerImport(file, { root, configFile: false, logLevel: "silent" });

const start = performance.now();
const holds = module.reportPlan(console.log, process.argv.includes("--quick"));
console.log(`\n${Math.round((performance.now() - start) / 1000)} s`);
if (!holds) process.exitCode = 1;
