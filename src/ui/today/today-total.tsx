import type { ReactNode } from "react";
import { say } from "#words/today.ts";

/** How many cards there are, in large, and about how long they take. */
export const TodayTotal = (total: { readonly cards: number; readonly minutes: number }) => (
  <p className="today-total">{say.rich("total", { ...total, big, small })}</p>
);

const big = (text: readonly ReactNode[]) => (
  <span key="big" className="today-number">
    {text}
  </span>
);

const small = (text: readonly ReactNode[]) => <span key="small">{text}</span>;
