import { Link } from "wouter";
import type { Rehearse } from "#app/rehearse.ts";
import { useUnsavedForLong } from "#app/unsaved-hooks.ts";
import { counted } from "./counted.ts";
import "./untold.css";

/** Reminds of what would be lost with this device, once it is much. */
export function CopyReminder({ app }: { readonly app: Rehearse }) {
  const unsaved = useUnsavedForLong(app);
  if (!unsaved) return null;
  return (
    <section className="untold" aria-label="A copy of your reviews">
      <p>{counted(unsaved, "review is", "reviews are")} on this device alone.</p>
      <Link href="/backups" className="button">
        Save a copy
      </Link>
    </section>
  );
}
