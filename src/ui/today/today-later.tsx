import type { Rehearse } from "#app/rehearse.ts";
import { CopyReminder } from "#ui/data/copy-reminder.tsx";
import { FirstSteps } from "./first-steps.tsx";

/** What stands at the foot of Today, where nothing moves when it comes. */
export const TodayLater = ({ app }: { readonly app: Rehearse }) => (
  <>
    <CopyReminder app={app} />
    <FirstSteps app={app} />
  </>
);
