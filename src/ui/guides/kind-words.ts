import type { Draft } from "#model/draft.ts";
import { counted } from "#ui/parts/counted.ts";

export const kinds = ["question", "pitfall", "action"] as const;

export const kindWords: Record<Draft["kind"], string> = {
  question: "Question",
  pitfall: "Pitfall",
  action: "Checklist item",
};

/** "3 questions, 4 pitfalls, 11 actions". */
export const kindsCounted = (drafts: readonly Draft[]): string =>
  kinds
    .map((kind) => [kind, drafts.filter((draft) => draft.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => counted(count, kind))
    .join(", ");
