import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { contentTypeOf } from "../../content-types.mjs";

/** A page of the app's origin in which the app does not run. */
export const blankPage = "blank.html";

/**
 * Serves a build as the README asks hosts to: compressed, and what has a digest in its name never asked for again.
 *
 * @param {string} folder of the build
 * @param {{ isInstallable?: boolean }} how false where the app is not to be kept by the browser
 * @returns {Promise<{ address: string, close(): void }>} its name and port, and a function that ends it
 */
export async function serveFolder(folder, { isInstallable = true } = {}) {
  const headers = await headersOf(folder);
  const packed = new Map();
  const server = createServer(async ({ url }, response) => {
    const path = normalize(new URL(url, "http://host").pathname);
    if (path === `/${blankPage}`)
      return response.setHeader("Content-Type", "text/html").end("<!doctype html><title>.</title>");
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    try {
      if (path === "/service-worker.js" && !isInstallable) throw new Error("It is not there.");
      if (!packed.has(file)) packed.set(file, gzipSync(await readFile(file), { level: 9 }));
      response.writeHead(200, {
        ...headers,
        "Content-Type": contentTypeOf(file),
        "Content-Encoding": "gzip",
        "Cache-Control": path.startsWith("/assets/")
          ? "public, max-age=31536000, immutable"
          : "no-cache",
      });
      response.end(packed.get(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `127.0.0.1:${server.address().port}`, close };
}

/** What the build asks of hosts for all its files; older ones ask for nothing. */
async function headersOf(folder) {
  const text = await readFile(join(folder, "_headers"), "utf8").catch(() => "");
  const [, lines = ""] = /^\/\*\n((?: .*\n)*)/m.exec(text) ?? [];
  const pairs = [...lines.matchAll(/^ +([\w-]+): (.*)$/gm)].map(([, name, value]) => [name, value]);
  return Object.fromEntries(pairs);
}
