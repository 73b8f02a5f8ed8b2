import { startToCard, startToToday } from "./rows/cold-start.mjs";
import { cost } from "./rows/cost.mjs";
import { importCards } from "./rows/import.mjs";
import { longDeck } from "./rows/long-deck.mjs";
import { memory } from "./rows/memory.mjs";
import { replay } from "./rows/replay.mjs";
import { screens } from "./rows/screens.mjs";
import { search, searchBuild } from "./rows/search.mjs";
import { sitting } from "./rows/sitting.mjs";

// A part measures one or several rows: `rows` tells what each is and the target for it, `measure` gives the values of each.

/** Each opens browsers of its own on what it is given: `measure(place)`. */
export const apart = [startToCard, startToToday, cost, searchBuild, replay, importCards];

/** These follow one another in one page, each from Today and back; the last looks at what is left: `measure(page, place)`. */
export const session = [screens, longDeck, search, sitting, memory];
