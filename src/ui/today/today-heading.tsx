import type { Day } from "#model/day.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { Brand } from "#ui/frame/brand.tsx";
import { dayInWords } from "#ui/parts/next-due.ts";
import { say } from "#words/frame.ts";

/** The name of the app, where no rail beside shows it, and the day; its line is kept until the day is known. */
export const TodayHeading = ({ day }: { day: Day | null }) => (
  <>
    <Brand />
    <PageHeading title={say("today")} above={day ? dayInWords(day) : <>&nbsp;</>} />
  </>
);
