import { addDays, type Day, dayOf } from "#model/day.ts";
import { instant } from "#model/time.ts";

/** The study day so many days from now, as the app reckons it on this machine's wall clock. */
export const dayFromNow = (days: number): Day =>
  addDays(
    dayOf(instant(Date.now()), {
      rolloverHour: 4,
      offsetAt: (at) => -new Date(at).getTimezoneOffset(),
    }),
    days,
  );
