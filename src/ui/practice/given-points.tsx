import type { KeyPoint } from "#model/note.ts";
import { TextList } from "#ui/parts/text-list.tsx";
import { say } from "#words/practice.ts";
import "./given-points.css";

/** The points of an answer that are given where one of the others is asked for. */
export function GivenPoints({ points }: { readonly points: readonly KeyPoint[] }) {
  if (points.length === 0) return null;
  return (
    <section className="given-points">
      <h2>{say("givenPoints")}</h2>
      <TextList texts={points} />
    </section>
  );
}
