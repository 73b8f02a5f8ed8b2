import { readdirSync, readFileSync } from "node:fs";
import { parseDeck } from "#deck/parse.ts";

/** The decks that come with the app. */
export const starterDecks = readdirSync("decks")
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => parseDeck(readFileSync(`decks/${file}`, "utf8"), file));
