import type { CardId } from "#model/ids.ts";

/** The address of a card's own page. */
export const cardPath = (id: CardId): string => `/cards/${encodeURIComponent(id)}`;
