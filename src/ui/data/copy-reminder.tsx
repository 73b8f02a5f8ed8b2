import { Link } from "wouter";
import type { Rehearse } from "#app/rehearse.ts";
import { useUnsavedForLong } from "#app/unsaved-hooks.ts";
import { say } from "#words/data.ts";
import "#ui/frame/untold.css";

/** Reminds of what would be lost with this device, once it is much. */
export function CopyReminder({ app }: { readonly app: Rehearse }) {
  const unsaved = useUnsavedForLong(app);
  if (!unsaved) return null;
  return (
    <section className="untold" aria-label={say("copyOfReviews")}>
      <p>{say("hereAlone", { reviews: unsaved })}</p>
      <Link href="/backups" className="button">
        {say("saveCopy")}
      </Link>
    </section>
  );
}
