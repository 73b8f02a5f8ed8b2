import { Preference } from "./preference.ts";

/** How a person wants to practise without hands. */
export type HandsFreeWays = {
  /** How long there is to answer; null: until a tap or a key. */
  readonly thinkSeconds: number | null;
  /** Whether their own answer is read before the key points. */
  readonly readsOwn: boolean;
};

/** The times there are to choose from. */
export const thinkTimes = [10, 20, 30, 60, 120] as const;

const isWays = (value: unknown): value is HandsFreeWays =>
  typeof value === "object" &&
  value !== null &&
  "thinkSeconds" in value &&
  (value.thinkSeconds === null || thinkTimes.some((seconds) => seconds === value.thinkSeconds)) &&
  "readsOwn" in value &&
  typeof value.readsOwn === "boolean";

export const handsFreeWays = new Preference<HandsFreeWays>(
  "hands-free",
  { thinkSeconds: 30, readsOwn: true },
  isWays,
);
