import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { contentTypeOf } from "../content-types.mjs";

/** Serves a build as a host does that sends the headers of its file `_headers`, until the test ends. */
export async function serveWithHeaders(
  dir: string,
): Promise<{ readonly url: string; readonly headers: Readonly<Record<string, string>> }> {
  const rules = (await readFile(join(dir, "_headers"), "utf8")).trim().split("\n\n").map(ruleOf);
  const headersOf = (path: string): Record<string, string> =>
    Object.fromEntries(rules.flatMap(({ begin, named }) => (path.startsWith(begin) ? named : [])));
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    try {
      const body = await readFile(join(dir, file));
      response.writeHead(200, {
        ...headersOf(pathname),
        "Content-Type": contentTypeOf(file),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, headers: headersOf("/") };
}

/** A pattern of paths, and the headers of all that match it. */
function ruleOf(text: string) {
  const [pattern = "", ...lines] = text.split("\n");
  const named = lines.map((line): [string, string] => {
    const [name = "", ...value] = line.trim().split(": ");
    return [name, value.join(": ")];
  });
  return { begin: pattern.replace(/\*$/, ""), named };
}
