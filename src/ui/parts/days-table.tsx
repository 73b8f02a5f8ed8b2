import type { PracticeDay } from "#app/progress.ts";
import { locale } from "./locale.ts";
import { dateOf } from "./next-due.ts";
import { percent } from "./percent.ts";
import "./days-table.css";

const shortDay = new Intl.DateTimeFormat(locale, {
  weekday: "short",
  day: "numeric",
  month: "short",
  timeZone: "UTC",
});

/** Study days, the latest first, each with its reviews as a bar and the share that was recalled. */
export function DaysTable({ days }: { days: readonly PracticeDay[] }) {
  const most = Math.max(...days.map((day) => day.reviews));
  return (
    <table className="days-table">
      <caption className="visually-hidden">Reviews by day, the latest first</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Reviews</th>
          <th scope="col">Recalled</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.day}>
            <th scope="row">{shortDay.format(dateOf(day.day))}</th>
            <td>
              <DayBar day={day} most={most} />
            </td>
            <td>{day.reviews === 0 ? <None /> : percent(day.recalled / day.reviews)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayBar({ day: { reviews, recalled }, most }: { day: PracticeDay; most: number }) {
  if (reviews === 0) return <None />;
  return (
    <span className="day-bar">
      {/* Widths as attributes: the page's policy allows no inline styles. */}
      <svg aria-hidden="true" focusable="false">
        <rect className="day-bar-reviews" width={`${(100 * reviews) / most}%`} height="100%" />
        <rect className="day-bar-recalled" width={`${(100 * recalled) / most}%`} height="100%" />
      </svg>
      {reviews}
    </span>
  );
}

const None = () => (
  <span className="none">
    <span aria-hidden="true">–</span>
    <span className="visually-hidden">none</span>
  </span>
);
