import type { Draft } from "#model/draft.ts";
import type { DraftHistory } from "#ui/notes/draft-history.ts";

export type DraftInList = {
  readonly id: number;
  readonly draft: Draft;
  /** The next note is of the same section, so that both can become one. */
  readonly hasNext: boolean;
};

export type DraftSection = { readonly name: string; readonly notes: readonly DraftInList[] };

/** The notes by the headings above them, in the order of the guide. */
export function sectionsOf(
  { drafts, ids }: Pick<DraftHistory, "drafts" | "ids">,
  title: string,
): DraftSection[] {
  const names = drafts.map(({ section }) => section.join(" › ") || title);
  const sections = new Map<string, DraftInList[]>();
  for (const [at, draft] of drafts.entries()) {
    const name = names[at] ?? title;
    const notes = sections.get(name) ?? [];
    notes.push({ id: ids[at] ?? at, draft, hasNext: names[at + 1] === name });
    sections.set(name, notes);
  }
  return [...sections].map(([name, notes]) => ({ name, notes }));
}
