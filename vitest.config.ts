import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { alias } from "./scripts/alias.ts";
import { flags, installedBrowser } from "./scripts/browser.mjs";
import { starterDecks } from "./scripts/starter-decks.ts";
import { words } from "./scripts/words.ts";
import { noonZone } from "./tests/e2e/harness/noon-zone.ts";
import { isLong } from "./tests/faults/harness/times.ts";

const executablePath = installedBrowser();

/** For tests that open browsers of their own. */
const withRealBrowsers = {
  // Browsers have it from here too.
  env: { TZ: noonZone(new Date()) },
  // They wait more than they work; more of them than this would wait for each other.
  maxWorkers: 2,
  // They take their time on a busy machine; no test is about that.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
};

export default defineConfig({
  plugins: [react(), words(), starterDecks("decks")],
  define: { __APP_VERSION__: JSON.stringify("0.0.0-test") },
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          environment: "node",
          // Nothing in these rooms keeps anything, so that files may share what they import: half of the work.
          isolate: false,
          include: [
            "tests/{model,document,deck,memory,plan,practice,insight,search,exchange}/**/*.test.ts",
            "tests/*.test.ts",
          ],
          // Properties take their time on a busy machine; no test is about that.
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/{store,app,ui}/**/*.test.{ts,tsx}"],
          setupFiles: "tests/browser-setup.ts",
          // Screens take their time on a busy machine; no test is about that.
          testTimeout: 180_000,
          expect: { poll: { timeout: 60_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath && { executablePath }),
                args: flags,
              },
              // Whatever this machine speaks.
              contextOptions: { locale: "en-US" },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
        // A package that Vite finds only while the tests run would reload the page under them.
        optimizeDeps: {
          include: [
            "@base-ui/react/dialog",
            "@base-ui/react/direction-provider",
            "@base-ui/react/drawer",
            "@base-ui/react/menu",
            "@base-ui/react/slider",
            "@base-ui/react/tooltip",
            "@noble/hashes/sha2.js",
            "@noble/hashes/utils.js",
            "@testing-library/react",
            "@testing-library/user-event",
            "axe-core",
            "dequal",
            "dexie",
            "dexie-react-hooks",
            "diff/lib/diff/array.js",
            "fast-check",
            "hast-util-from-parse5",
            "hast-util-raw",
            "hast-util-to-mdast",
            "icu-minify/format",
            "ical-generator",
            "mdast-util-from-markdown",
            "mdast-util-frontmatter",
            "mdast-util-gfm",
            "mdast-util-to-hast",
            "mdast-util-to-markdown",
            "micromark-extension-frontmatter",
            "micromark-extension-gfm",
            "parse5",
            "react",
            "react-dom",
            "react-dom/client",
            "react/jsx-dev-runtime",
            "react/jsx-runtime",
            "temml",
            "ts-fsrs",
            "uuid",
            "valibot",
            "vfile",
            "virtua",
            "workbox-window",
            "wouter",
            "wouter/use-hash-location",
            "yaml",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: "tests/e2e/harness/setup.ts",
          ...withRealBrowsers,
        },
      },
      {
        extends: true,
        test: {
          name: "faults",
          environment: "node",
          include: ["tests/faults/**/*.test.ts"],
          exclude: isLong ? [] : ["tests/faults/**/*.long.test.ts"],
          globalSetup: "tests/faults/harness/setup.ts",
          // For Firefox, which is spoken to through a WebSocket: Node 20 has it behind a flag.
          execArgv: "WebSocket" in globalThis ? [] : ["--experimental-websocket"],
          ...withRealBrowsers,
          ...(isLong && { testTimeout: 1_800_000 }),
        },
      },
    ],
  },
});
