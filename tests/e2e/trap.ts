import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** Everything that a browser asks of the world outside this machine, whichever part of it asks. */
export type Trap = {
  /** For the command line of the browser: all but this machine is reached through the trap. */
  readonly flags: readonly string[];
  /** The addresses that were asked for, in order, but for the browser's own errands. None was ever answered. */
  readonly caught: readonly string[];
};

/** Whom the browser looks for by itself: updates, the time, accounts. A page that did so would show in its own events. */
const errands = /^https?:\/\/(?:[\w-]+\.)*(?:google|googleapis|gstatic|gvt1|gvt2)\.com[:/]/;

/**
 * Sets a proxy that passes nothing on. Page, workers, service worker, prefetching and plug-ins all go through it, also where
 * no event tells of a request.
 */
export async function setTrap(): Promise<Trap> {
  const caught: string[] = [];
  const see = (url: string) => {
    if (!errands.test(url)) caught.push(url);
  };
  const proxy: Server = createServer((request, response) => {
    see(`${request.url}`);
    response.writeHead(502).end();
  });
  // Addresses of https are asked for by the name of their host.
  proxy.on("connect", (request, socket) => {
    see(`https://${request.url}/`);
    socket.end();
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    proxy.close();
    proxy.closeAllConnections();
  });
  const { port } = proxy.address() as AddressInfo;
  return {
    flags: [
      `--proxy-server=http://127.0.0.1:${port}`,
      "--proxy-bypass-list=127.0.0.1",
      // Fewer errands of the browser's own.
      "--disable-component-update",
      "--disable-sync",
      "--disable-default-apps",
      "--disable-domain-reliability",
      "--no-default-browser-check",
      "--metrics-recording-only",
    ],
    caught,
  };
}
