import { isEmptyQuery, parseQuery } from "#search/query.ts";
import { type Database, openDatabase } from "#store/database.ts";
import { countNotes, watchSearch } from "#store/search.ts";
import { spoken } from "#words/speaking.ts";
import { readHits } from "./search-hits.ts";
import { SearchIndex } from "./search-index.ts";
import { SearchStates } from "./search-states.ts";
import { bringSearch } from "./search-upkeep.ts";
import {
  mostFound,
  mostShownFirst,
  type SearchAnswer,
  type SearchQuestion,
} from "./search-work.ts";
import { thrownOf } from "./thrown.ts";

// Has the search index in memory, brings it up to date, and finds notes in it. Queries are answered in between.

type Open = { readonly db: Database; readonly index: SearchIndex; readonly states: SearchStates };

let opened: Promise<Open> | null = null;

const tell = (answer: SearchAnswer): void => postMessage(answer);
const tellFailed = (error: unknown): void => tell({ tell: "failed", thrown: thrownOf(error) });

addEventListener("message", ({ data }: MessageEvent<SearchQuestion>) => {
  if (data.ask === "open") {
    opened = open(data);
    opened.then(keepUp).catch(tellFailed);
  } else {
    answer(data).catch(tellFailed);
  }
});

async function open({ database, device, now }: SearchQuestion & { ask: "open" }): Promise<Open> {
  await spoken;
  const db = await openDatabase(database, () => {}, device);
  return { db, index: new SearchIndex(db, now), states: new SearchStates(db) };
}

async function answer({ typed, moment }: SearchQuestion & { ask: "find" }): Promise<void> {
  const open = await opened;
  if (!open) return;
  const query = parseQuery(typed);
  const only = await open.states.notesOf(query, moment);
  const found = isEmptyQuery(query)
    ? { notes: [], total: 0 }
    : open.index.find(query, only, mostFound);
  const { hits } = await readHits(open, found.notes.slice(0, mostShownFirst), typed);
  tell({ tell: "found", typed, ...found, first: hits });
}

/** Brings the index up to date now, and whenever notes are written here or in another tab. */
function keepUp({ db, index }: Open): void {
  let isBusy = false;
  let isAskedAgain = false;
  const bring = async () => {
    isAskedAgain = true;
    if (isBusy) return showOthers(db, index);
    isBusy = true;
    try {
      while (isAskedAgain) {
        isAskedAgain = false;
        await inTurn(db.name, () => bringUp(db, index));
      }
    } finally {
      isBusy = false;
    }
  };
  watchSearch(db, () => void bring().catch(tellFailed));
}

async function bringUp(db: Database, index: SearchIndex): Promise<void> {
  const of = await countNotes(db);
  await bringSearch(db, index, () => tellProgress(index, of));
  tellProgress(index, of);
}

/** While another tab builds the index, this one shows how far it is. */
async function showOthers(db: Database, index: SearchIndex): Promise<void> {
  if (await index.refresh()) tellProgress(index, await countNotes(db));
}

const tellProgress = (index: SearchIndex, of: number): void =>
  tell({
    tell: "progress",
    progress: { isReady: index.state.readTo === "all", done: index.notes, of },
  });

/** Two tabs do not build the same index at once, where the browser can see to it; where it cannot, the first to write wins. */
const inTurn = (name: string, work: () => Promise<void>): Promise<void> =>
  navigator.locks ? navigator.locks.request(`search ${name}`, work) : work();
