import type { Brand } from "./brand.ts";
import type { CardId } from "./ids.ts";
import type { Instant } from "./time.ts";

export type RecordingId = Brand<string, "RecordingId">;

/** A UUIDv7 made by the caller, as other ids are. */
export const recordingId = (uuid: string): RecordingId => uuid as RecordingId;

/** What is known of an answer that was said aloud, besides its sound. */
export type Recording = {
  readonly id: RecordingId;
  readonly card: CardId;
  /** What was asked, in the words of that moment: the card may be gone when it is listened to. */
  readonly prompt: string;
  /** When it was begun. */
  readonly at: Instant;
  /** Measured, since the files that browsers record do not always say. */
  readonly lengthMs: number;
  /** The kind of its sound, as browsers name it: "audio/webm;codecs=opus". */
  readonly type: string;
};
