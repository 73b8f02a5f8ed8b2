import { TodayHeading } from "#ui/today/today-heading.tsx";
import { TodaySkeleton } from "#ui/today/today-skeleton.tsx";
import "./today.css";

/** The first screen before anything is known: everything is where it will be. */
export function TodayOpening() {
  return (
    <div className="screen today">
      <TodayHeading day={null} />
      <TodaySkeleton />
    </div>
  );
}
