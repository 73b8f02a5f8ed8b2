/**
 * `npm run test:speed`, one step of `npm test`: what does not depend on the machine of `npm run bench:store`, with 5,000 cards
 * beside the starter decks: counts of what is asked of the database, sizes, and ratios. Exits 1 on a miss. Needs a build in dist/.
 */
import { join } from "node:path";
import { root } from "../../scripts/install.mjs";
import { serveFolder } from "./store/host.mjs";
import { defaultFolder } from "./store/profiles.mjs";
import { startToCard } from "./store/rows/cold-start.mjs";
import { cost } from "./store/rows/cost.mjs";
import { measureAll } from "./store/run.mjs";
import { large, small } from "./store/sizes.mjs";
import { Values } from "./store/values.mjs";

/** Even where nine other processes wanted each processor, the ratios in the middle of so many stayed within a tenth of 1. */
const runs = 5;
const parts = [cost, { ...startToCard, rows: { work: startToCard.rows.work } }];

const dist = join(root, "dist");
const values = new Values();
const { address, close } = await serveFolder(dist);
try {
  await measureAll(
    {
      dist,
      builds: [{ name: "", address }],
      storage: ["LevelDB"],
      sizes: [small, large(5_000, 50_000)],
      parts: { apart: parts, session: [] },
      runs,
      sittings: 0,
      slowing: 1,
      profiles: defaultFolder,
      isProfiled: false,
    },
    values,
  );
} finally {
  close();
}
if (values.print("", parts, ["LevelDB"]) > 0) process.exitCode = 1;
