import type { Source } from "#document/format.ts";
import { readDocument } from "#document/read.ts";

// Reads guides beside the page, so that a long one does not hold up a tap.
addEventListener("message", ({ data }: MessageEvent<Source>) => {
  postMessage(readDocument(data));
});
