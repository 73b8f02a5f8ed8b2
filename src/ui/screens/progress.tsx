import { useProgress } from "#app/hooks.ts";
import type { PracticeDay } from "#app/progress.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { counted } from "#ui/parts/counted.ts";
import { DaysTable } from "#ui/parts/days-table.tsx";
import { PageHeading } from "#ui/parts/page-heading.tsx";
import { percent } from "#ui/parts/percent.ts";

/** What was practised in the last two weeks. */
export function ProgressScreen({ app }: { app: Rehearse }) {
  const days = useProgress(app);
  return (
    <div className="screen">
      <PageHeading title="Progress" />
      {days === null && (
        <p>No reviews yet. After your first sitting this page shows how much you recalled.</p>
      )}
      {days && (
        <>
          <p>{summaryOf(days)}</p>
          <DaysTable days={days} />
        </>
      )}
    </div>
  );
}

function summaryOf(days: readonly PracticeDay[]): string {
  const sum = (of: (day: PracticeDay) => number) => days.reduce((all, day) => all + of(day), 0);
  const reviews = sum((day) => day.reviews);
  if (reviews === 0)
    return `No reviews in the last ${days.length} days. All earlier ones are kept.`;
  const practised = days.filter((day) => day.reviews > 0).length;
  const recalled = percent(sum((day) => day.recalled) / reviews);
  const when = `${practised} of the last ${days.length} days`;
  return `${counted(reviews, "review")} on ${when}; you recalled ${recalled}.`;
}
