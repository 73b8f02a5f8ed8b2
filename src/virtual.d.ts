/** The version in package.json, filled in when the app is built. */
declare const __APP_VERSION__: string;

/** Tells which starter decks this build carries without fetching them (see scripts/starter-decks.ts). */
declare module "virtual:starter-decks" {
  /** Changes when any deck changes: 16 hex digits of the SHA-256 of `file`'s decks. */
  export const digest: string;
  /** The URL of the decks, relative to the page: `{ digest: string, decks: Deck[] }` as JSON. */
  export const file: string;
}
