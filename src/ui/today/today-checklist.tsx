import { Link } from "wouter";
import { useChecklistProgress } from "#app/checklist-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { progressInWords } from "#ui/checklist/checklist-words.ts";
import { say } from "#words/today-more.ts";

/** How far a person is with what they wanted to have done; nothing where there are no actions. */
export function TodayChecklist({ app }: { readonly app: Rehearse }) {
  const read = useChecklistProgress(app);
  if (!read) return null;
  return (
    <Link href="/checklist">
      {say("checklist", { progress: progressInWords(read.progress, read.isAll, read.today) })}
    </Link>
  );
}
