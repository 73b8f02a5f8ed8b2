import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
const file = fileURLToPath(new URL(process.argv[2], `file://${process.cwd()}/`));
const { module } = await runnerImport(file, {
  root,
  configFile: false,
  logLevel: "silent",
  resolve: {},
});
const out = module[process.argv[3]](JSON.parse(process.argv[4] ?? "{}"));
console.log(out);
