import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import packageJson from "./package.json" with { type: "json" };
import { alias } from "./scripts/alias.ts";
import { codeSplitting } from "./scripts/files.ts";
import { headers, hosting } from "./scripts/hosting.ts";
import { starterDecks } from "./scripts/starter-decks.ts";
import { manifest } from "./scripts/web-manifest.ts";
import { words } from "./scripts/words.ts";
import { workers } from "./scripts/workers.ts";

export default defineConfig({
  // Relative, so that the built app works from any folder of a static host.
  base: "./",
  // Tests of updates and of broken decks build the app with another version or with decks of their own.
  define: { __APP_VERSION__: JSON.stringify(process.env.REHEARSE_VERSION ?? packageJson.version) },
  resolve: { alias },
  build: {
    modulePreload: {
      // Only makes the files of lazy screens come a little sooner in browsers before 2024.
      polyfill: false,
      // Their scripts load each other, from the service worker or while there is nothing to do; a list of all in the start would
      // be 1 kB of it.
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith(".css")),
    },
    rolldownOptions: {
      output: { codeSplitting },
    },
  },
  plugins: [
    react(),
    words(),
    workers(),
    starterDecks(process.env.REHEARSE_DECKS ?? "decks"),
    hosting(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src",
      filename: "service-worker.ts",
      // A new version waits until the user agrees: it must not reload the page in the middle of an answer.
      registerType: "prompt",
      injectRegister: false,
      manifest,
      // Whoever installs the app fetches them once, to show them outside of it.
      includeManifestIcons: false,
      injectManifest: { globPatterns: ["**/*.{css,html,js,json,svg}"], rollupFormat: "iife" },
    }),
  ],
  preview: {
    port: 4173,
    strictPort: true,
    headers,
  },
});
