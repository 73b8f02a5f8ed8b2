import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { afterAll } from "vitest";
import { contentTypeOf } from "../../content-types.mjs";

/** A static host as plain as they come, which can be taken off the network and given a new version to serve. */
export interface StaticHost {
  /** Its address, with a slash at the end. It stays the same for as long as the host lives. */
  readonly url: string;
  /** Takes the host off the network: open connections break, new ones are refused. */
  stop(): Promise<void>;
  /** Brings it back at the same address. */
  start(): Promise<void>;
  /** The paths that were asked for, one after another. */
  readonly asked: readonly string[];
  /** Serves another folder from now on, as after a deployment. */
  setDir(dir: string): void;
}

const hosts = new Set<StaticHost>();
afterAll(() => Promise.all([...hosts].map((host) => host.stop())));

/** Serves a folder at a free port of this machine, at the latest until the test file ends. */
export async function serveDir(dir: string): Promise<StaticHost> {
  let folder = dir;
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const path = normalize(decodeURIComponent(pathname));
    asked.push(path);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    try {
      const body = await readFile(file);
      const type = contentTypeOf(file);
      response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-cache" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(port, "127.0.0.1", resolve);
    });
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const host: StaticHost = {
    url: `http://127.0.0.1:${port}/`,
    stop,
    start: () => listen(port),
    asked,
    setDir: (next) => {
      folder = next;
    },
  };
  hosts.add(host);
  return host;
}
