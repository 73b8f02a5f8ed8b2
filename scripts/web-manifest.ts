import type { ManifestOptions } from "vite-plugin-pwa";

/** What a long press on the icon offers. */
const shortcut = (name: string, url: string) => ({
  name,
  url,
  icons: [{ src: "icons/practise-96.png", sizes: "96x96", type: "image/png" }],
});

/** What an installed Rehearse is called and looks like. All addresses are relative to where the app is hosted. */
export const manifest: Partial<ManifestOptions> = {
  id: "./",
  name: "Rehearse",
  short_name: "Rehearse",
  description: "Daily interview practice that plans for your interview. Offline, on your device.",
  lang: "en",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#f7f6f2",
  theme_color: "#f7f6f2",
  categories: ["education", "productivity"],
  launch_handler: { client_mode: "navigate-existing" },
  icons: [
    { src: "icons/icon-192.png", sizes: "192x192", type: "image/png" },
    { src: "icons/icon-512.png", sizes: "512x512", type: "image/png" },
    { src: "icons/maskable-192.png", sizes: "192x192", type: "image/png", purpose: "maskable" },
    { src: "icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
  ],
  share_target: {
    action: "./share",
    method: "POST",
    enctype: "multipart/form-data",
    params: {
      title: "title",
      text: "text",
      url: "url",
      files: [
        {
          name: "guide",
          accept: [
            "text/*",
            "application/yaml",
            "application/json",
            ...[".md", ".markdown", ".txt", ".html", ".htm"],
            ...[".csv", ".tsv", ".yaml", ".yml"],
          ],
        },
      ],
    },
  },
  file_handlers: [
    {
      action: "./#/decks/add/incoming",
      accept: {
        "text/markdown": [".md", ".markdown"],
        "text/plain": [".txt"],
        "text/html": [".html", ".htm"],
        "text/csv": [".csv"],
        "text/tab-separated-values": [".tsv"],
        "application/yaml": [".yaml", ".yml"],
      },
    },
  ],
  shortcuts: [
    shortcut("Practise", "./#/practice"),
    shortcut("Practise five", "./#/practice/five"),
    shortcut("Mock interview", "./#/mock"),
    shortcut("Add from a guide", "./#/decks/add"),
  ],
};
