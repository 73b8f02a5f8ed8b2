import type { Brand } from "./brand.ts";
import type { Face } from "./note.ts";

export type DeckId = Brand<string, "DeckId">;
export type NoteId = Brand<string, "NoteId">;
export type CardId = Brand<string, "CardId">;
export type ReviewId = Brand<string, "ReviewId">;
export type SittingId = Brand<string, "SittingId">;
export type InterviewId = Brand<string, "InterviewId">;
export type AnswerId = Brand<string, "AnswerId">;
export type MockId = Brand<string, "MockId">;
export type DeviceId = Brand<string, "DeviceId">;

export const deckId = (text: string): DeckId => text as DeckId;

/** A note's id is stable for ever: rewording a note keeps the history of its cards. */
export const noteId = (deck: DeckId, key: string): NoteId => `${deck}/${key}` as NoteId;

export const cardId = (note: NoteId, face: Face): CardId => `${note}#${face}` as CardId;

/** The note that a card asks about. */
export const noteOf = (card: CardId): NoteId => card.slice(0, card.lastIndexOf("#")) as NoteId;

/** Ids of reviews, sittings, interviews, answers and mocks are UUIDv7 texts made by the caller, so that a repeated write cannot count twice. */
export const reviewId = (uuid: string): ReviewId => uuid as ReviewId;
export const sittingId = (uuid: string): SittingId => uuid as SittingId;
export const interviewId = (uuid: string): InterviewId => uuid as InterviewId;
export const answerId = (uuid: string): AnswerId => uuid as AnswerId;
export const mockId = (uuid: string): MockId => uuid as MockId;
export const deviceId = (uuid: string): DeviceId => uuid as DeviceId;
