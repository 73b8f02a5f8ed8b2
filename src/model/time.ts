import type { Brand } from "./brand.ts";

/** A point in time: milliseconds since 1970 in UTC. */
export type Instant = Brand<number, "Instant">;

export const instant = (milliseconds: number): Instant => milliseconds as Instant;

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

export const later = (at: Instant, milliseconds: number): Instant => (at + milliseconds) as Instant;
