import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";
import { Bidi } from "./bidi.ts";

/** The Firefox of this machine; undefined where it has none. Playwright's would be a patched one. */
export const firefoxHere = (): string | undefined =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => ["firefox-esr", "firefox"].map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** A page in Firefox. */
export type FirefoxPage = {
  /** Opens an address and waits until it was loaded. */
  readonly goto: (url: string) => Promise<void>;
  /** Runs a function in the page, and gives back what it promises; what it takes and gives must be JSON. */
  readonly evaluate: <Arg, Result>(
    run: (arg: Arg) => Result | Promise<Result>,
    arg: Arg,
  ) => Promise<Result>;
  /** Ends all its processes at once: nothing more is written. */
  readonly kill: () => Promise<void>;
};

/** Opens Firefox on a profile, new or used. */
export async function openFirefox(executable: string, profile: string): Promise<FirefoxPage> {
  const firefox = spawn(
    executable,
    ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0"],
    { detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  const exited = once(firefox, "exit");
  const kill = async () => {
    if (firefox.pid === undefined || firefox.exitCode !== null || firefox.signalCode !== null)
      return;
    process.kill(-firefox.pid, "SIGKILL");
    await exited;
  };
  onTestFinished(kill);
  const bidi = await Bidi.connect(`${await addressOf(firefox.stderr)}/session`);
  await bidi.send("session.new", { capabilities: {} });
  const { contexts } = (await bidi.send("browsingContext.getTree", {})) as {
    contexts: { context: string }[];
  };
  const context = contexts[0]?.context;
  return {
    kill,
    goto: async (url) => {
      await bidi.send("browsingContext.navigate", { context, url, wait: "complete" });
    },
    evaluate: async (run, arg) => {
      const { exceptionDetails, result } = (await bidi.send("script.evaluate", {
        expression: `(async () => JSON.stringify((await (${run})(${JSON.stringify(arg)})) ?? null))()`,
        target: { context },
        awaitPromise: true,
      })) as { exceptionDetails?: { text: string }; result: { value: string } };
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result.value);
    },
  };
}

/** Firefox says where it listens on its standard error output. */
async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
    if (address) {
      output.resume();
      return address;
    }
  }
  throw new Error("Firefox did not start.");
}
