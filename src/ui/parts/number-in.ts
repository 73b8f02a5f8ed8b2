/** The number that was typed; NaN where there is none. */
export const numberIn = (typed: string): number =>
  typed.trim() === "" ? Number.NaN : Number(typed);
