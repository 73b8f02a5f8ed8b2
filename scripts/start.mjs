/** `npm start`: installs what is missing, builds the app and serves it. */
import { spawnSync } from "node:child_process";
import { installPackages, root } from "./install.mjs";

const port = 4173;

function stop(reason) {
  process.stderr.write(`${reason.trimEnd()}\n`);
  process.exit(1);
}

try {
  installPackages();
} catch (error) {
  stop(error.message);
}
const build = spawnSync("npm", ["run", "--silent", "build"], { cwd: root, encoding: "utf8" });
if (build.status !== 0) stop(build.stdout + build.stderr);

// Not before: without its packages this file could not even be loaded.
const { preview } = await import("vite");
try {
  await preview({ root, logLevel: "silent", preview: { port, strictPort: true } });
} catch (error) {
  const taken = error.message.includes("already in use");
  stop(taken ? `Port ${port} is taken by another program: stop that first.` : error.message);
}
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
process.stdout.write(`Rehearse is ready at http://localhost:${port}\n`);
