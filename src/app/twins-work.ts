import type { DeviceId } from "#model/ids.ts";
import type { Answered, Asked } from "./kept-worker.ts";
import type { TwinNote, TwinsWanted } from "./twin-notes.ts";

/** A worker is asked of one database alone. */
export type TwinsQuestion = TwinsWanted & {
  readonly database: string;
  readonly device: DeviceId;
};
export type TwinsAsked = Asked<TwinsQuestion>;
export type TwinsAnswer = readonly (TwinNote | null)[];
export type TwinsAnswered = Answered<TwinsAnswer>;
