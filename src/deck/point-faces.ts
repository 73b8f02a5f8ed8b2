import type { Content, Face, KeyPoint } from "#model/note.ts";
import { assertUnreachable } from "#model/unreachable.ts";

/** The face that asks for one point alone, by its position from 0. */
export const pointFace = (position: number): Face => `point${position + 1}`;

/** The position, from 0, of the point that a face asks for alone; null for all other faces. */
export function positionIn(face: Face): number | null {
  const point = /^point(\d+)$/.exec(face);
  return point ? Number(point[1]) - 1 : null;
}

/**
 * The points of a note of which each can be asked alone, with the others given: those of an answer that has several. Items
 * whose order is asked for, and gaps, have faces of their own.
 */
export function pointsToAskAlone(content: Content): readonly KeyPoint[] {
  const points = pointsOf(content);
  return points.length > 1 ? points : [];
}

function pointsOf(content: Content): readonly KeyPoint[] {
  switch (content.kind) {
    case "question":
      return content.points;
    case "pitfall":
      return content.better;
    case "action":
      return content.prove;
    case "sequence":
    case "fact":
      return [];
    default:
      return assertUnreachable(content);
  }
}

/** Whether the points that a face asks for are those that can be asked alone. */
export const asksForPoints = (face: Face): boolean =>
  face === "recall" || face === "fix" || face === "evidence";
