import { useState } from "react";
import type { DisputedNote } from "#app/disputed.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { say } from "#words/disputed.ts";
import { DisputedItem } from "./disputed-item.tsx";
import "./disputed-list.css";

type Props = { readonly app: Rehearse; readonly notes: readonly DisputedNote[] };

/** The disputed notes: those not settled first, in the order in which they were when the list was opened. */
export function DisputedList({ app, notes }: Props) {
  const [first] = useState(() => new Map(notes.map(({ id }, at) => [id, at])));
  const placeOf = ({ id }: DisputedNote) => first.get(id) ?? first.size;
  const open = notes.filter(({ finding }) => finding.trim() === "").length;
  return (
    <>
      <p role="status">
        {open === 0 ? say("allSettled") : say("unsettled", { open, notes: notes.length })}
      </p>
      <ul className="disputed-list">
        {[...notes]
          .sort((a, b) => placeOf(a) - placeOf(b))
          .map((note) => (
            <DisputedItem key={note.id} app={app} note={note} />
          ))}
      </ul>
    </>
  );
}
