import { useEffect, useState } from "react";
import { type ReminderWay, reminderWay } from "./reminder.ts";

/**
 * Whether the app can remind on this device; null until that is known. What its user allows in another window is seen when they come
 * back, and what they allow here is told by `tell`.
 */
export function useReminderWay(): [ReminderWay | null, tell: (way: ReminderWay) => void] {
  const [way, setWay] = useState<ReminderWay | null>(null);
  useEffect(() => {
    const look = () => void reminderWay().then(setWay, () => setWay("not supported"));
    look();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return [way, setWay];
}
